# requires: ln cat
# debian: coreutils
ln -s b a; ln -s a b; cat a; cd a; cp a c
bash -c 'cd a'
LC_ALL=C.UTF-8 LANGUAGE=zh_CN cat a
