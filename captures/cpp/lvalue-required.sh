# requires: gcc clang
# debian: gcc clang gcc-12-locales locales
printf 'int f(int a, int b){ if (a && b = 2) return 1; 5 = a; return 0; }\nvoid g(void){ char s[9]; s = "abc"; }\n' > a.c
gcc -c a.c
clang -c a.c
LC_ALL=zh_CN.UTF-8 gcc -c a.c
