# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q r && cd r && git commit -q --allow-empty -m base
git branch release
git branch release/1.0
git init -q --bare ../hub.git; git push -q ../hub.git main:refs/heads/fix
git clone -q ../hub.git ../c; git push -q ../hub.git :fix main:refs/heads/fix/login
git -C ../c fetch
