# requires: make ninja
# debian: make ninja-build locales
mkdir sub
printf 'all:\n\t$(MAKE) -C sub x.o\n' > Makefile
printf 'x.o:\n\tfalse\n' > sub/Makefile
make
LC_ALL=zh_CN.UTF-8 make
printf 'all:\n\tkill -9 $$$$\n' > K
make -f K
LC_ALL=zh_CN.UTF-8 make -f K
printf 'rule r\n command = false\nbuild x: r\n' > build.ninja
ninja
make -k -j2
printf 'all: ; -false\n' > I
make -f I
