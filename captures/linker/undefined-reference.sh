# requires: gcc g++ clang ld.lld ld.gold
# debian: g++ clang lld binutils locales
printf 'int area(int);\nint main(void){ return area(2); }\n' > main.c
printf '#include <math.h>\nint main(int c, char **v){ return sqrt(c); }\n' > m.c
printf 'struct W { void show(int); static int n; };\nint main(){ W w; w.show(W::n); }\n' > w.cpp
gcc main.c
gcc -O0 m.c
g++ w.cpp
clang -fuse-ld=lld main.c
clang++ -fuse-ld=lld w.cpp
LC_ALL=zh_CN.UTF-8 gcc -fuse-ld=gold main.c
gcc -g main.c
