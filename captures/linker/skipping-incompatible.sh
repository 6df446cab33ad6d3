# requires: gcc objcopy
# debian: gcc locales
printf 'int f(void){ return 1; }\n' > f.c
printf 'int f(void); int main(void){ return f(); }\n' > m.c
gcc -c f.c
objcopy -O elf32-i386 f.o g.o
ar rc libfoo.a g.o
gcc m.c -L. -lfoo
LC_ALL=zh_CN.UTF-8 gcc m.c -L. -lfoo
gcc m.c g.o
