# requires: git
git init -q r; cd r; git config user.email d@example.com; git config user.name D; echo a > a; git commit -m x
git add a; git commit -qm 1; echo b >> a; git commit -m x
