# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q r && cd r && git commit -q --allow-empty -m first
git log develop
git reset --hard HEAD~1
git diff origin/main...HEAD
git rev-parse --verify nope
git log nope..HEAD --
