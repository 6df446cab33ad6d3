# requires: env
# debian: coreutils
printf '#!/usr/bin/env nodejs18\nconsole.log(1)\n' > app; chmod +x app; ./app
printf '#!/usr/bin/env python9 -u\n' > tool; chmod +x tool; ./tool
