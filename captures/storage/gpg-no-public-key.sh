# requires: gpg
# debian: gnupg
export LC_ALL=C
echo s > s
gpg -e -r nobody@example.com s
