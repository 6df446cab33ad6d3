# requires: gcc clang
# debian: gcc clang gcc-12-locales locales
printf 'int main(void){ return area(2); }\ndouble area(double r){ return r; }\nlong getline(char *s, int n);\nint getline(char *s);\n' > a.c
gcc -c a.c
clang -c a.c
LC_ALL=zh_CN.UTF-8 gcc -c a.c
