# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q r && cd r && mkdir src && echo a > src/app.c && git add . && git commit -q -m base
echo b > src/app.c && git diff > ../fix.diff && echo c > src/app.c
git apply ../fix.diff
