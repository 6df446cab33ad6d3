# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q r && cd r && git commit -q --allow-empty -m base
git merge develop
git merge origin/main
git checkout -b fix origin/fix
git switch develop
