# requires: gcc clang
# debian: gcc clang gcc-12-locales locales
printf '#include <Python.h>\nint main(void){ return 0; }\n' > m.c
gcc -c m.c
clang -c m.c
LC_ALL=zh_CN.UTF-8 gcc -c m.c
