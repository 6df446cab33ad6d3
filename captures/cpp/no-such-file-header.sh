# requires: gcc clang
# debian: gcc clang gcc-12-locales locales
printf '#include <openssl/ssl_missing.h>\nint main(void){return 0;}\n' > main.c
gcc -c main.c
clang -c main.c
LC_ALL=zh_CN.UTF-8 gcc -c main.c
LC_ALL=C gcc -c main.c
