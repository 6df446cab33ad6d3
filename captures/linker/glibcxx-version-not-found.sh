# requires: gcc g++
# debian: g++
# As with a binary built by a newer GCC: a stub libstdc++.so.6 gives the program a need for GLIBCXX_3.4.99.
printf 'int newcall(void){ return 0; }\n' > l.c
printf 'GLIBCXX_3.4.99 { newcall; };\n' > l.map
printf 'extern "C" int newcall(void); int main(){ return newcall(); }\n' > m.cpp
gcc -shared -fPIC -nostdlib -Wl,-soname,libstdc++.so.6 -Wl,--version-script=l.map -o stub.so l.c
gcc -o app m.cpp ./stub.so
./app
