# requires: bash dash zsh
# debian: bash dash zsh
bash -c '[ $x == 1 ]'; bash -c 'x="a b"; [ $x = a ]'; bash -c 'x="a b c d"; [ $x = a ]'; bash -c '[ -z a b ]'; bash -c '[ a = b'; bash -c 'x="a b"; [ -f $x ]'
dash -c '[ $x = 1 ]'; dash -c 'x="a b"; [ $x = a ]'; dash -c '[ a = b'; zsh -c '[ a = b'; zsh -c 'x=; [ = 1 ]'; dash -c 'x="a b"; [ -f $x ]'
bash -c '["a" = "a" ]'
