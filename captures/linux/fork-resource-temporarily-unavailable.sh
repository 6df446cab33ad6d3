# requires: bash dash setpriv
# debian: bash dash util-linux
r() { if [ "$(id -u)" = 0 ]; then setpriv --reuid 64999 --regid 65534 --clear-groups "$@"; else "$@"; fi; }
r timeout 8 bash -c 'ulimit -u 2; for i in 1 2 3 4; do sleep 1 & done; ls; wait'
r timeout 8 dash -c 'ulimit -p 1; ls; ls'
