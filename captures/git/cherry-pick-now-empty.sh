# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q r && cd r && echo a > a && git add a && git commit -q -m base
git switch -q -c feature && echo b > a && git commit -q -a -m b
git switch -q main && echo b > a && git commit -q -a -m same && echo c > c && git add c && git commit -q -m c
git cherry-pick feature
