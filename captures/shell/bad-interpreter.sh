# requires: bash dash zsh
# debian: bash dash zsh
printf '#!/usr/local/bin/python2.6\nprint 1\n' > tool; chmod +x tool
bash -c ./tool; dash -c ./tool; zsh -c ./tool
mkdir i; printf '#!%s/i\n' "$PWD" > p; chmod +x p; bash -c ./p
