# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q r && cd r && git commit -q --allow-empty -m first
git checkout develop
git add src/missing.c
git commit -m 'fix' login page
git rm nothing.txt
