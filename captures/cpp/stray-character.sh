# requires: gcc clang
# debian: gcc clang gcc-12-locales locales
printf 'int main(void)\n{\n  int a = 1；\n  const char *s = “x”;\n  return\302\240a;\n}\n' > a.c
gcc -c a.c
LC_ALL=zh_CN.UTF-8 gcc -c a.c
clang -c a.c
printf 'int a \\ = 1; int b = 1 @ 2;\n' > b.c
gcc -c b.c
LC_ALL=zh_CN.UTF-8 gcc -c b.c
clang -c b.c
