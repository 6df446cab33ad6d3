# requires: gcc clang clang-19
# debian: gcc clang clang-19 gcc-12-locales locales
printf 'int main(void){ greet(); return 0; }\n' > a.c
printf 'int main(void){ printf("hi"); return 0; }\n' > b.c
gcc -c a.c
gcc -Werror=implicit-function-declaration -c b.c
clang -c a.c
clang -c b.c
clang -std=c99 -c a.c
clang -Werror=implicit-function-declaration -c b.c
LC_ALL=zh_CN.UTF-8 gcc -c a.c
LC_ALL=zh_CN.UTF-8 gcc -c b.c
clang-19 -c a.c
