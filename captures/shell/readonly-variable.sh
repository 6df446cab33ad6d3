# requires: bash dash
# debian: bash dash
bash -c 'readonly V=1; V=2'
bash -c 'UID=0'
dash -c 'readonly V=1; V=2'
zsh -c 'readonly V=1; V=2'
LC_ALL=C.UTF-8 LANGUAGE=zh_CN bash -c 'readonly V=1; V=2'
