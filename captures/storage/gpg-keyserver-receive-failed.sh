# requires: gpg dirmngr
# debian: gnupg dirmngr
export LC_ALL=C
gpg --keyserver hkp://127.0.0.1:9 --recv-keys 0xDEADBEEFDEADBEEF
echo hi | gpg --import
