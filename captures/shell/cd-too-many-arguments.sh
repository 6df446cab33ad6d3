# requires: bash zsh
bash -c 'cd My Files'
zsh -c 'cd a b'
