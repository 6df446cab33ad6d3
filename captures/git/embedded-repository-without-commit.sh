# requires: git
# debian: git
git init -q r && cd r && git init -q vendor/lib
git add .
