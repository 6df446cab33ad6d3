# requires: git
# debian: git
git init -q r && cd r && echo one > app.txt && touch .git/index.lock
git add app.txt
