# requires: unshare node
# debian: util-linux nodejs
mkdir -p src/a src/b src/c
cat > w.js <<'J'
const fs = require('fs');
for (const d of ['src/a', 'src/b', 'src/c']) fs.watch(d, () => {});
J
unshare -rmpf --mount-proc sh -c 'echo 2 > /proc/sys/user/max_inotify_watches; node w.js'
