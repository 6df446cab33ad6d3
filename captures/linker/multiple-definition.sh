# requires: gcc clang ld.lld
# debian: gcc clang lld locales
printf 'int counter;\nint helper(void){ return 1; }\n' > c.h
printf '#include "c.h"\nint main(void){ return helper(); }\n' > a.c
printf '#include "c.h"\nint g(void){ return counter; }\n' > b.c
gcc a.c b.c
clang -fuse-ld=lld a.c b.c
LC_ALL=zh_CN.UTF-8 gcc a.c b.c
