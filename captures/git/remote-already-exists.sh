# requires: git
# debian: git
git init -q r && cd r && git remote add origin ../a.git
git remote add origin https://git.example/team/app.git
