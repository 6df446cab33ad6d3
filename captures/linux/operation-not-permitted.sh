# requires: setpriv chown
# debian: util-linux coreutils
chmod 755 .; echo x > f; r() { if [ "$(id -u)" = 0 ]; then setpriv --reuid 65534 --regid 65534 --clear-groups "$@"; else "$@"; fi; }
r chown root:root f; r chmod 777 f; r chgrp root f; r kill 1; r mount -t tmpfs none .; r chmod 777 /etc/hostname; r bash -c 'kill 1'; r ln -s a b; r dmesg | head -1; r ping -c1 127.0.0.1; r nice -n -5 true; r mknod x c 1 3; r hostname foo
