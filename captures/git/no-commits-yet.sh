# requires: git
# debian: git
git init -q r; cd r; git log; git stash
