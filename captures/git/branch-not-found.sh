# requires: git
git init -q r; cd r; git config user.email d@example.com; git config user.name D; git commit --allow-empty -qm 1
git branch -d nope
