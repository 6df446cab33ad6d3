# requires: bash dash zsh
# debian: bash dash zsh
printf '#!/bin/bash\r\nset -e\r\ncd /\r\necho hi\r\n' > a.sh; chmod +x a.sh; bash -c ./a.sh; dash -c ./a.sh; zsh -c ./a.sh; bash a.sh; dash a.sh
printf '#!/usr/bin/env bash\r\necho\r\n' > b.sh; chmod +x b.sh; ./b.sh; bash -c ./b.sh
printf 'cd src\r\n\r\nif true; then\r\n echo a\r\nfi\r\n' > c.sh; bash c.sh; dash c.sh
printf 'source env\r\nset -o pipefail\r\n' > d.sh; bash d.sh; printf 'f() {\r\n echo\r\n}\r\n' > e.sh; bash e.sh
