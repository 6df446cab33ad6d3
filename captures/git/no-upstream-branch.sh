# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git && git clone -q hub.git r && cd r
git switch -q -c feature/login && git commit -q --allow-empty -m first
git push
git pull
