# requires: bash
# debian: bash
bash -c 'm=08; echo $((m + 1))'; bash -c 'let x=09'; dash -c 'echo $((08+1))'; bash -c 'echo $((1.5+1))'; zsh -c 'setopt octalzeroes; echo $((08+1))'
