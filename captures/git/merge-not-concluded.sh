# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q r && cd r && echo one > app.txt && git add . && git commit -q -m base
git switch -q -c feature && echo two > app.txt && git commit -q -am feature
git switch -q main && echo three > app.txt && git commit -q -am main
git merge -q feature >/dev/null; git add app.txt
git merge feature
git pull . feature
