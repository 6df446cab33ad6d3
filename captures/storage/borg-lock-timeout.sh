# requires: borg
# debian: borgbackup
export BORG_PASSPHRASE=x
borg init -e repokey r 2>/dev/null
(sleep 8; echo end) | borg create r::a - 2>/dev/null &
sleep 4
borg --lock-wait 1 check r
wait
