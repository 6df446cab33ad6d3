# requires: unshare
# debian: util-linux coreutils
mkdir m; cat > t.sh <<'T'
mount -t tmpfs none m; (cd m; sleep 2) & sleep 0.3
umount m; rmdir m; rm -rf m; mv m n
T
unshare -rm sh t.sh
