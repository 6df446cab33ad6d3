# requires: bash dash zsh
# debian: bash dash zsh
bash -c 'frobnicate --version'
dash -c 'frobnicate --version'
zsh -c 'frobnicate --version'
printf 'echo start\nfrobnicate -x\n' > deploy.sh; bash deploy.sh; dash deploy.sh
