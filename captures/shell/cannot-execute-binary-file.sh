# requires: bash dash zsh
# debian: bash dash zsh
printf '\177ELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0\267\0\1\0\0\0' > app; chmod +x app; bash -c ./app; dash -c ./app; zsh -c ./app; bash app; bash /bin/ls
