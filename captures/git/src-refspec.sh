# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git && git init -q r && cd r && git remote add origin ../hub.git
git push -u origin main
git commit -q --allow-empty -m first && git push origin master
