# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git && git init -q r && cd r && git remote add origin ../hub.git
git commit -q --allow-empty -m one && git push -q origin main && git commit -q --allow-empty -m two
git fetch origin main:main
