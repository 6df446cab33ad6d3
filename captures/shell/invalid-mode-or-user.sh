# requires: chown
touch a; chown nosuchuser a; chown root:nogrp a
