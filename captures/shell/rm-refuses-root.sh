# requires: rm
# debian: coreutils
rm -rf --no-act-errkb 2>/dev/null; rm -rf .; rm -ri / </dev/null
LC_ALL=C.UTF-8 LANGUAGE=zh_CN rm -rf .

