# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q r && cd r && echo a > a.txt && echo b > b.txt
git -c core.autocrlf=true add a.txt
git -c core.safecrlf=true -c core.autocrlf=true add b.txt
