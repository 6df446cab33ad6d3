# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q hub && git -C hub commit -q --allow-empty -m base
git clone -q hub r && cd r && git commit -q --allow-empty -m two
git push origin main
