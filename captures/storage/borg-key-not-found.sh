# requires: borg
# debian: borgbackup
export LC_ALL=C BORG_BASE_DIR="$PWD" BORG_PASSPHRASE=x
borg init -e keyfile r 2>/dev/null
rm -f .config/borg/keys/*
borg list r
borg init -e repokey k 2>/dev/null
sed -i '/^key = /,$d' k/config
borg list k
