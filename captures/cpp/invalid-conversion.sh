# requires: g++ clang
# debian: g++ clang gcc-12-locales locales
printf '#include <stdlib.h>\nvoid f(char*);\nint main(){ int *p = malloc(4); f("x"); const char *c = "a"; char *d = c; f(c); int i = c; }\n' > a.cpp
g++ -c a.cpp
clang++ -c a.cpp
LC_ALL=zh_CN.UTF-8 g++ -c a.cpp
