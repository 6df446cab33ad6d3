# requires: gcc g++ clang
# debian: g++ clang gcc-12-locales locales
printf 'int main(){}\n' > a.cpp
gcc -std=c++26 -c a.cpp
clang -std=c++29 -c a.cpp
clang --bogus-flag -c a.cpp
clang -mfoo -c a.cpp
LC_ALL=C g++ -fno-such-thing -c a.cpp
LC_ALL=zh_CN.UTF-8 g++ -Wl-rpath -c a.cpp
