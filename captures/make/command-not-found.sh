# requires: make
# debian: make locales
printf 'all:\n\tprotocc --cpp_out=. a.proto\n' > Makefile
make
LC_ALL=zh_CN.UTF-8 make
printf 'all:\n\tprotocc "a"; true\n' > B
make -f B
printf 'all:\n\t./gen.sh\n' > C; printf 'echo\n' > gen.sh
make -f C
LC_ALL=zh_CN.UTF-8 make -f C
printf 'CC=my-gcc\nall: a.o\n' > D; : > a.c
make -f D
printf '\techo hi\nall:\n' > F
make -f F
LC_ALL=zh_CN.UTF-8 make -f F
printf 'all:\n\tfi; cd $(shell nosuch)\n\tifx [ ; then\n' > G
make -f G
