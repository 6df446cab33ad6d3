# requires: gcc clang ld.lld
# debian: gcc clang lld python3 locales
printf 'int main(void){ return 0; }\n' > a.c
printf 'version https://git-lfs\n\000\001' > libz.a
printf '\177NOTELF\000\000' > b.o
gcc a.c b.o
gcc a.c ./libz.a
clang -fuse-ld=lld a.c b.o
LC_ALL=zh_CN.UTF-8 gcc a.c b.o
cp libz.a mod.so
python3 -c 'import mod'
cp libz.a libfoo.so.1
printf 'int f(void){ return 7; }\n' > f.c; printf 'int f(void); int main(void){ return f(); }\n' > m.c
gcc -shared -fPIC -Wl,-soname,libfoo.so.1 -o libfoo.so f.c; gcc -o app m.c -L. -lfoo -Wl,-rpath,.
./app
