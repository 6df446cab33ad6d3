# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
printf '[user\nname = x\n' > .gitconfig
git status
