# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q r && cd r && git init -q lib && git -C lib commit -q --allow-empty -m lib
git add lib 2>/dev/null; git commit -q -m base
git submodule update --init
