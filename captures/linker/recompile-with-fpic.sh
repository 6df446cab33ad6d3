# requires: gcc clang ld.lld
# debian: gcc clang lld locales
printf 'int x; int *f(void){ x = 3; return &x; } const char *s(void){ return "a"; }\n' > a.c
gcc -fno-pic -c a.c
gcc -shared -o liba.so a.o
clang -fuse-ld=lld -shared -o liba.so a.o
printf 'const char *s(void); int main(void){ return s()[0]; }\n' > m.c
gcc -pie m.c a.o
LC_ALL=zh_CN.UTF-8 gcc -shared -o liba.so a.o
