# requires: gcc clang
# debian: gcc clang gcc-12-locales locales
printf 'struct point { int x; };\nint size(void) { return 1; }\n' > p.h
printf '#include "p.h"\n#include "p.h"\nint k = 1; int k = 2; int main(void){ int i; int i; return 0; }\n' > a.c
gcc -c a.c
clang -c a.c
LC_ALL=zh_CN.UTF-8 gcc -c a.c
cp a.c a.cpp
g++ -c a.cpp
LC_ALL=zh_CN.UTF-8 g++ -c a.cpp
clang++ -c a.cpp
