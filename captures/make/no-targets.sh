# requires: make
# debian: make locales
make
LC_ALL=zh_CN.UTF-8 make
printf 'CC = gcc\n' > Makefile
make
LC_ALL=zh_CN.UTF-8 make
