# requires: bash sleep cp
# debian: bash coreutils locales
cp $(command -v sleep) app; ./app 5 & pid=$!; sleep 0.5
cp $(command -v ls) app
bash -c 'echo x > app'
LC_ALL=zh_CN.UTF-8 LANGUAGE=zh_CN cp $(command -v ls) app
kill $pid
