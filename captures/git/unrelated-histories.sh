# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git && git clone -q hub.git a
(cd a && git commit -q --allow-empty -m one && git push -q origin main)
git init -q b && cd b && git commit -q --allow-empty -m two
git remote add origin ../hub.git && git pull --no-rebase origin main
git merge origin/main
