# requires: gcc clang ld.lld
# debian: gcc clang lld locales
printf 'int main(void) { return 0; }\n' > a.c
gcc -c a.c
mkdir app
gcc a.o -o app
gcc a.o -o nodir/app
LC_ALL=zh_CN.UTF-8 gcc a.o -o nodir/app
clang -fuse-ld=lld a.o -o nodir/app
