# requires: git
# debian: git
git clone https://127.0.0.1:9/team/app.git
git -c http.proxy=http://127.0.0.1:9 clone https://git.example/team/app.git
