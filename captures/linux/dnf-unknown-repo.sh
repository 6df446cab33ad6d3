# requires: dnf
# debian: dnf
export LC_ALL=C
dnf --setopt=cachedir="$PWD/c" --repo nope install x
