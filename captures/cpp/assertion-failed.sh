# requires: gcc
# debian: gcc locales
printf '#include <assert.h>\nint main(int c, char **v){ assert(c > 1); return 0; }\n' > a.c
gcc -o a a.c
./a
LC_ALL=zh_CN.UTF-8 ./a
printf '#include <assert.h>\n#include <locale.h>\nint main(int c, char **v){ setlocale(LC_ALL, ""); assert(c > 1 && "need an argument"); return 0; }\n' > b.c
gcc -o b b.c
LC_ALL=zh_CN.UTF-8 ./b
