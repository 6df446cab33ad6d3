# requires: bash dash zsh
# debian: bash dash zsh
bash -uc 'echo $API_KEY'; dash -uc 'echo $API_KEY'; zsh -uc 'echo $API_KEY'; bash -uc 'echo $1'; bash -c 'set -u; a=(); echo ${a[0]}'; bash -c 'echo ${DB:?}'; bash -c ': ${DB:?must be set}'; dash -c 'echo ${DB:?}'
