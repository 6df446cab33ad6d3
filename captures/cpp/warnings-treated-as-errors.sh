# requires: gcc clang
# debian: gcc clang gcc-12-locales locales
printf 'int main(void){ int unused; return 0; }\n' > a.c
gcc -Wall -Werror -c a.c
clang -Wall -Werror -c a.c
LC_ALL=zh_CN.UTF-8 gcc -Wall -Werror -c a.c
cp a.c a.cpp; g++ -Wall -Werror -c a.cpp
gcc -Werror=unused-variable -c a.c
