# requires: git
# debian: git
git clone https://git.invalid/team/app.git
