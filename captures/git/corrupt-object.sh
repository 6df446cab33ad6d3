# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q r && cd r && echo one > app.txt && git add . && git commit -q -m base
t=$(git rev-parse HEAD^{tree}); rm -f .git/objects/$(echo $t | cut -c1-2)/$(echo $t | cut -c3-)
git reset --hard HEAD
git status
b=$(git hash-object app.txt); rm -f .git/objects/$(echo $b | cut -c1-2)/$(echo $b | cut -c3-)
git fsck
c=$(git rev-parse HEAD); f=.git/objects/$(echo $c | cut -c1-2)/$(echo $c | cut -c3-); chmod u+w $f; : > $f
git log
