# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git && git clone -q hub.git a && git clone -q hub.git b
(cd a && git commit -q --allow-empty -m one && git push -q origin main)
(cd b && git pull -q && git commit -q --allow-empty -m two && git push -q origin main)
(cd a && git commit -q --allow-empty -m three && git pull)
(cd a && git pull --ff-only)
