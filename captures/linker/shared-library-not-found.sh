# requires: gcc python3
# debian: gcc python3 locales
printf 'int f(void){ return 7; }\n' > f.c
printf 'int f(void); int main(void){ return f(); }\n' > m.c
gcc -shared -fPIC -Wl,-soname,libfoo.so.1 -o libfoo.so f.c
gcc -o app m.c -L. -lfoo
./app
gcc -shared -fPIC -o mod.so f.c -L. -Wl,--no-as-needed -lfoo
python3 -c 'import mod'
printf '#include <dlfcn.h>\n#include <locale.h>\n#include <stdio.h>\nint main(void){ setlocale(LC_ALL, ""); if (!dlopen("libfoo.so.1", RTLD_NOW)) puts(dlerror()); return 1; }\n' > d.c
gcc -o d d.c && LC_ALL=zh_CN.UTF-8 ./d
