# requires: gcc clang clang-19
# debian: gcc clang clang-19 gcc-12-locales locales
printf 'void f(int *p);\nint main(void){ double d = 1; f(&d); int *p = &d; char *c = 5; int i = "x"; return 0; }\n' > a.c
gcc -c a.c
gcc -Werror=incompatible-pointer-types -Werror=int-conversion -c a.c
clang -c a.c
clang -Werror -c a.c
LC_ALL=zh_CN.UTF-8 gcc -c a.c
clang-19 -c a.c
