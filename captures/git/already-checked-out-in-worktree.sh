# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q r && cd r && git commit -q --allow-empty -m base && git branch feature
git worktree add -q ../wt feature
git checkout feature
git worktree add ../wt2 feature
git branch -D feature
