# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git config --global protocol.file.allow always
git init -q lib && git -C lib commit -q --allow-empty -m one && git init -q app && cd app
git submodule --quiet add "$HOME/lib" lib && git commit -q -m 'add lib'
git -C lib commit -q --allow-empty -m 'never pushed' && git commit -q -am 'bump lib'
git clone -q --recurse-submodules "$HOME/app" ../fresh

