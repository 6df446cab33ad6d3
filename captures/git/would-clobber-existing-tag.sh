# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git && git clone -q hub.git r && git clone -q hub.git s && cd r
git commit -q --allow-empty -m one && git tag v1.0 && git push -q origin main v1.0
cd ../s && git pull -q --tags && cd ../r
git commit -q --allow-empty -m two && git tag -f v1.0 >/dev/null && git push origin v1.0
git push -q -f origin v1.0; cd ../s && git pull --tags
git tag v1.0
