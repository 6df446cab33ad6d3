# requires: bash
# debian: bash
mkdir "My Files"; bash -c 'cd My Files'; bash -c 'cd nowhere'; sh -c 'cd nowhere'; zsh -c 'cd My Files'
bash -c 'if [ My Files = x ]; then :; fi'
LC_ALL=C.UTF-8 LANGUAGE=zh_CN bash -c 'cd My Files'
LC_ALL=C.UTF-8 LANGUAGE=zh_CN bash -c '[ My Files = x ]'
