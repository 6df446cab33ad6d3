# requires: gcc clang ld.lld
# debian: gcc clang lld locales
printf 'int main(void){ return 0; }\n' > a.c
gcc a.c -lfoobar
gcc -static a.c -lfoobar
clang -fuse-ld=lld a.c -lfoobar
LC_ALL=zh_CN.UTF-8 gcc a.c -lfoobar
gcc -fuse-ld=gold a.c -lfoobar
