# requires: gcc g++ clang
# debian: gcc g++ clang gcc-12-locales locales
printf 'int main(void) {\n  if (1) {\n  return 0;\n}\n' > b.c
gcc -c b.c
g++ -x c++ -c b.c
clang -c b.c
printf '#ifndef A_H\n#define A_H\nint x;\n' > d.h
printf '#include "d.h"\nint main(void) { return 0; }\n' > d.c
gcc -c d.c
LC_ALL=zh_CN.UTF-8 gcc -c d.c
