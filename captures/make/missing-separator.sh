# requires: make
# debian: make locales
printf 'all:\n    echo hi\n' > Makefile
make
LC_ALL=zh_CN.UTF-8 make
printf 'all:\n\techo hi\nfoo bar\n' > Makefile
make
printf 'all:\n        echo hi\n' > Makefile
make
