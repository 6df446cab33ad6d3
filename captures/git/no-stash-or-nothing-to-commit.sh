# requires: git
# debian: git
git init -q r; cd r; git config user.email d@example.com; git config user.name D; git commit --allow-empty -qm 1
touch a; git commit -m x; git stash pop; git stash
