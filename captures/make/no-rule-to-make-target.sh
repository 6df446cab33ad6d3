# requires: make
# debian: make gcc locales
printf 'app: main.o util.o\n\tcc -o app main.o util.o\n' > Makefile
make
LC_ALL=zh_CN.UTF-8 make
make install
LC_ALL=zh_CN.UTF-8 make install
mkdir sub; printf 'all:\n\t$(MAKE) -C sub\n' > Makefile
printf 'all: gen.h\n' > sub/Makefile
make
printf '\tx: y\ninclude config.mk\n' > Makefile; printf 'include config.mk\n' > Makefile
make
LC_ALL=zh_CN.UTF-8 make
