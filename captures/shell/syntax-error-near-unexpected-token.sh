# requires: bash dash zsh
# debian: bash dash zsh
bash -c 'if true then echo; fi'; bash -c 'foo(bar)'; bash -c 'for i in 1 2; echo $i; done'; bash -c 'fi'
dash -c 'if true then echo; fi'; dash -c 'foo(bar)'; dash -c 'a=(1 2)'; dash -c 'fi'
zsh -c 'foo(bar'; zsh -c 'done'
printf '<!DOCTYPE html>\n<html>\n' > install.sh; bash install.sh; dash install.sh
