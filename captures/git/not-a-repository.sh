# requires: git
# debian: git
mkdir plain && cd plain
GIT_CEILING_DIRECTORIES=$(dirname "$PWD") git status
GIT_DIR=$PWD/nowhere git log
