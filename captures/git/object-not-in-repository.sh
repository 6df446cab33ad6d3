# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q full && cd full && for i in 1 2 3; do git commit -q --allow-empty -m $i; done; old=$(git rev-parse HEAD~2)
git clone -q --depth 1 "file://$PWD" ../shallow; cd ../shallow
git reset --hard $old; git read-tree $old; git checkout $old; git show $old; git cherry-pick $old
