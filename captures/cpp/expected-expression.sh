# requires: gcc g++ clang
# debian: gcc g++ clang gcc-12-locales locales
printf 'int main() {\n  int a[3];\n\n  if (a[0] == ) { return 1; }\n  return 0;\n}\n' > a.cpp
printf 'int f(int x) { return x; }\n\nint g() { (5 + ; }\nint main(void) { f(1; }\nint = 4;\n' > c.c
g++ -c a.cpp
gcc -c c.c
clang++ -c a.cpp
LC_ALL=zh_CN.UTF-8 g++ -c a.cpp
