# requires: git
# debian: git
GIT_SSH_COMMAND=false git clone git@git.example:team/app.git
