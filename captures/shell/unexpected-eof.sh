# requires: bash dash zsh
# debian: bash dash zsh
printf 'if true; then\n  echo hi\n' > a.sh; bash a.sh; dash a.sh; zsh a.sh
printf 'echo "hello\necho done\n' > b.sh; bash b.sh; dash b.sh; zsh b.sh
printf 'cat <<EOF\nhello\n  EOF\n' > c.sh; bash c.sh
bash -c 'echo $(date'; dash -c 'echo $(date'
bash -c "echo 'it"
