# requires: gcc clang ld.lld
# debian: gcc clang lld locales
printf 'int area(int r){ return r*r; }\n' > area.c
gcc area.c
clang -fuse-ld=lld area.c
LC_ALL=zh_CN.UTF-8 gcc area.c
