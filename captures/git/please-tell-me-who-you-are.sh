# requires: git
# debian: git
git config --global user.useConfigOnly true
git init -q r && cd r && git commit --allow-empty -m first
git -c user.name= -c user.email=dev@example.com commit --allow-empty -m first
