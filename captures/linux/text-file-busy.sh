# requires: bash sleep cp
# debian: bash coreutils locales
cp /usr/bin/sleep app; ./app 5 & pid=$!; sleep 0.5
cp /usr/bin/ls app
bash -c 'echo x > app'
LC_ALL=zh_CN.UTF-8 LANGUAGE=zh_CN cp /usr/bin/ls app
kill $pid
