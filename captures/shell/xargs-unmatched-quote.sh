# requires: xargs
# debian: findutils
echo "it's.txt" | xargs ls
echo 'say "hi.txt' | xargs ls
echo "it's.txt" | LC_ALL=C.UTF-8 LANGUAGE=zh_CN xargs ls
