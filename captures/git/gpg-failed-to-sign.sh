# requires: git gpg
# debian: git gnupg
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
mkdir -m 700 gh; export GNUPGHOME=$PWD/gh
git init -q r && cd r && git commit -S --allow-empty -m first
git config user.signingkey ABCDEF1234567890; git tag -s v1 -m v1
git config gpg.program gpg9; git commit -S --allow-empty -m first
gpgconf --kill all
