# requires: unshare
# debian: util-linux coreutils
mkdir m; cat > t.sh <<'T'
mount -t tmpfs none m && touch m/f && mount -o remount,ro m
touch m/app.log; mkdir m/d; rm m/f; cp /etc/hostname m/x; bash -c 'echo x > m/f'; dash -c 'echo x > m/f'; python3 -c "open('m/x','w')"
T
unshare -rm sh t.sh
