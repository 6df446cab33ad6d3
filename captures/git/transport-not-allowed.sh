# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q lib && git -C lib commit -q --allow-empty -m one
git init -q app && cd app && git submodule add "$PWD/../lib" lib
