# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q r && cd r && git commit -q --allow-empty -m base
git push origin main
git pull upstream main
git clone ../missing.git
git fetch nope
