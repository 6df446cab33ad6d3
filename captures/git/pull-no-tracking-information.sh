# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git && git clone -q hub.git r && cd r
git commit -q --allow-empty -m one && git push -q origin main && git switch -q -c feature/login
git pull
git branch --set-upstream-to=origin/feature/login
