# requires: git
# debian: git
git frobnicate
git comit -m x
