# requires: node
mkdir locked && chmod 555 locked
printf 'require("fs").writeFileSync("locked/app.log", "x");\n' > write.js
printf 'require("fs").mkdirSync("locked/uploads");\n' > mk.js
run() { if [ "$(id -u)" = 0 ]; then chmod 755 . ; su nobody -s /bin/sh -c "$(command -v node) $1"; else node "$1"; fi; }
run write.js 2>&1
run mk.js 2>&1
chmod 755 locked
