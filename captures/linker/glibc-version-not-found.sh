# requires: gcc
# debian: gcc
# A glibc newer than this one is not at hand: a stub libc.so.6 at link time gives the program a need for GLIBC_2.99.
printf 'int newcall(void){ return 0; }\n' > l.c
printf 'GLIBC_2.99 { newcall; };\n' > l.map
printf 'int newcall(void); int _start(void){ return newcall(); }\n' > m.c
gcc -shared -fPIC -nostdlib -Wl,-soname,libc.so.6 -Wl,--version-script=l.map -o stub.so l.c
gcc -nostdlib -o app m.c ./stub.so
./app
