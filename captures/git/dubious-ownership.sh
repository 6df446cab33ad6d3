# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q r && cd r
chown -R 65534 . 2>/dev/null || export GIT_TEST_ASSUME_DIFFERENT_OWNER=1
git status
