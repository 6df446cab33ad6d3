# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git && git clone -q hub.git r && cd r
git commit -q --allow-empty -m one && git push -q origin main
git pull origin master
git fetch origin develop
git clone -b release ../hub.git ../c
