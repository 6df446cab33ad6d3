# requires: gcc clang ld.lld
# debian: gcc clang lld binutils locales
printf 'int main(void) { return 0; }\n' > a.c
gcc -m32 a.c        # no gcc-multilib here
gcc -c a.c
mkdir sys
clang -fuse-ld=lld --sysroot=sys a.o
LC_ALL=zh_CN.UTF-8 gcc -m32 a.c
