# requires: gcc
# debian: gcc
printf 'int f(void){ return 7; }\n' > f.c
printf 'int g(void){ return 7; }\n' > g.c
printf 'int f(void); int main(void){ return f(); }\n' > m.c
gcc -shared -fPIC -o libfoo.so f.c
gcc -o app m.c -L. -lfoo -Wl,-rpath,.
gcc -shared -fPIC -o libfoo.so g.c
./app
printf 'int low(void); int f(void){ return low(); }\n' > h.c
printf 'int low(void){ return 1; }\n' > low.c
gcc -shared -fPIC -o libhigh.so h.c
gcc -c m.c low.c
gcc -o app2 m.o -L. -lhigh -Wl,-rpath,. -Wl,--unresolved-symbols=ignore-all
./app2
printf 'int f(void); int mod(void){ return f(); }\n' > mod.c
gcc -shared -fPIC -o mod.so mod.c
printf '#include <dlfcn.h>\n#include <stdio.h>\nint main(void){ if (!dlopen("./mod.so", RTLD_NOW)) puts(dlerror()); return 1; }\n' > d.c
gcc -o d d.c && ./d
