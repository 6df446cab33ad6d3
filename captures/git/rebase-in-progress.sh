# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q r && cd r && echo a > a && git add a && git commit -q -m base
git switch -q -c feature && echo b > a && git commit -q -a -m b
git switch -q main && echo c > a && git commit -q -a -m c
git switch -q feature; git rebase main >/dev/null 2>&1
git rebase main
git switch main
