# requires: bash dash zsh
# debian: bash dash zsh
bash -c '[ abc -gt 1 ]'; bash -c '[ "" -eq 0 ]'; dash -c '[ abc -gt 1 ]'; zsh -c '[ abc -gt 1 ]'; bash -c '[ 1.5 -lt 2 ]'; dash -c '[ "" -eq 0 ]'
