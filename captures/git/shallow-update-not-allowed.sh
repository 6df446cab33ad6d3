# requires: git
git init -q s; cd s; git config user.email d@example.com; git config user.name D; for i in 1 2 3; do git commit --allow-empty -qm $i; done; cd ..
git clone -q --depth 1 "file://$PWD/s" c; git init -q --bare h; cd c; git push ../h HEAD
