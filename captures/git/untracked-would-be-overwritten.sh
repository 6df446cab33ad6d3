# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q r && cd r && git commit -q --allow-empty -m base
git switch -q -c feature && echo two > config.yml && git add . && git commit -q -m feature
git switch -q main && echo mine > config.yml
git checkout feature
git merge feature
