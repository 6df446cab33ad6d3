# requires: gcc g++ clang
# debian: gcc g++ clang gcc-12-locales locales
gcc nothere.c
clang nothere.c
g++
LC_ALL=zh_CN.UTF-8 gcc nothere.c
