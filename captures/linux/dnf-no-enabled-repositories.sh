# requires: dnf
# debian: dnf
export LC_ALL=C
dnf --setopt=reposdir=/nodir --setopt=cachedir="$PWD/c" install nosuch
