# requires: chmod chown
# debian: coreutils
touch a; chmod u+z a; chown nosuchuser a; chown root:nogrp a
LC_ALL=C.UTF-8 LANGUAGE=zh_CN chmod u+z a
id nosuchuser
