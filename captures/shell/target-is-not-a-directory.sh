# requires: cp mv
# debian: coreutils
touch a b c; cp a b c; mv a b nowhere; cp a b nowhere/; cp a
cp
LC_ALL=C.UTF-8 LANGUAGE=zh_CN cp a b c
LC_ALL=C.UTF-8 LANGUAGE=zh_CN cp a
LC_ALL=C.UTF-8 LANGUAGE=zh_CN mv a b nowhere
cp a nodir/x; mkdir dd; cp -t nodir a
