# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git clone ' https://git.example/app.git'
git clone htps://git.example/app.git
