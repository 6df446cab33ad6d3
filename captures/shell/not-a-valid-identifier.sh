# requires: bash dash
# debian: bash dash
bash -c 'export my-var=1'; bash -c 'export PATH = /x'; dash -c 'export my-var=1'; bash -c 'read 1x <<<a'; bash -c 'unset a-b'; bash -c 'for $i in 1; do :; done'; zsh -c 'export my-var=1'; dash -c 'export PATH = /x'
