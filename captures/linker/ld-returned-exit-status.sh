# requires: gcc clang ld.lld
# debian: gcc clang lld locales gcc-12-locales
printf 'int main(void){ return nothere(); }\n' > a.c
gcc -w a.c
clang -w a.c
LC_ALL=zh_CN.UTF-8 gcc -w a.c
LC_ALL=C gcc -w a.c
