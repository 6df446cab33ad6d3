# requires: bash dash zsh
# debian: bash dash zsh
printf 'echo hi\n' > build.sh
bash -c './build.sh'
dash -c './build.sh'
zsh -c './build.sh'
mkdir bin; bash -c './bin'; dash -c './bin'
