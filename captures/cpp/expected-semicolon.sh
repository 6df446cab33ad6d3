# requires: gcc clang
# debian: gcc clang gcc-12-locales locales
printf 'int main(void)\n{\n  int a = 1\n  return a\n}\n' > a.c
gcc -c a.c
clang -c a.c
LC_ALL=zh_CN.UTF-8 gcc -c a.c
printf 'struct S { int x; }\nint main(){ return 0; }\n' > b.cpp
g++ -c b.cpp
clang++ -c b.cpp
LC_ALL=zh_CN.UTF-8 g++ -c b.cpp
