# requires: make
# debian: make locales
printf '\techo hi\nall:\n' > F
make -f F
LC_ALL=zh_CN.UTF-8 make -f F
