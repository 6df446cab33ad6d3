# requires: cp mv
# debian: coreutils
touch a; cp a a; mv a a; mkdir d; mv d d/e; cp -r d d/sub
LC_ALL=C.UTF-8 LANGUAGE=zh_CN cp a a
LC_ALL=C.UTF-8 LANGUAGE=zh_CN mv d d/e
LC_ALL=C.UTF-8 LANGUAGE=zh_CN cp -r d d/sub
