# requires: g++ clang
# debian: g++ clang gcc-12-locales locales
printf 'int f(int k){ switch(k){ case 1: int n = 5; return n; case 2: return 2; default: return 0; } }\n' > a.cpp
g++ -c a.cpp
clang++ -c a.cpp
LC_ALL=zh_CN.UTF-8 g++ -c a.cpp
