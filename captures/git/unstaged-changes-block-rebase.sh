# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q r && cd r && echo one > app.txt && git add . && git commit -q -m base
git branch other && echo two > app.txt
git rebase other
git pull --rebase . other
git add app.txt; git pull --rebase . other
