# requires: bash zsh
# debian: bash zsh
printf 'echo "hello world!x"\n' | bash --norc -i
printf 'echo "hello world!x"\n' | zsh -f -i
