# requires: git
# debian: git
git init -q --bare hub; git clone -q hub r; cd r; git config user.email d@example.com; git config user.name D; git commit --allow-empty -qm 1; git push -q origin HEAD
git push origin --delete nope
git commit --allow-empty -qm 2; git push -q origin HEAD
git clone -q --depth 1 "file://$PWD/../hub" ../s; git init -q --bare ../h; cd ../s; git push ../h HEAD
