# requires: gcc g++ clang
# debian: g++ clang gcc-12-locales locales
printf 'int main(void){ count = 1; return 0; }\n' > a.c
printf 'int main(){ cout << 1; }\n' > b.cpp
gcc -c a.c
g++ -c b.cpp
clang -c a.c
LC_ALL=zh_CN.UTF-8 gcc -c a.c
LC_ALL=zh_CN.UTF-8 g++ -c b.cpp
LC_ALL=C g++ -c b.cpp
printf 'int x = foo;\n' > c.c
gcc -c c.c
LC_ALL=zh_CN.UTF-8 gcc -c c.c
