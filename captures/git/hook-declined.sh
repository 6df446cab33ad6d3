# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git
printf '#!/bin/sh\necho "policy: no direct push to main"; exit 1\n' > hub.git/hooks/pre-receive; chmod +x hub.git/hooks/pre-receive
git clone -q hub.git r && cd r && git commit -q --allow-empty -m one
git push origin main
