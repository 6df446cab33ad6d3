# requires: git setpriv
# debian: git util-linux
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
chmod 755 .; git init -q r && cd r && git commit -q --allow-empty -m one && echo x > a && chmod 777 .git . && git config --global safe.directory '*'
r() { if [ "$(id -u)" = 0 ]; then setpriv --reuid 65534 --regid 65534 --clear-groups "$@"; else chmod -R a-w .git/objects; "$@"; fi; }
r git add a; chmod 644 .git/config; touch .git/FETCH_HEAD; r git fetch ../r
r git commit --allow-empty -m two
chmod -R u+w .git
