# requires: gcc
# debian: gcc
printf '#include <string.h>\nint main(int c, char **v){ char b[8]; strcpy(b, v[1]); return b[0]; }\n' > a.c
gcc -w -fstack-protector-all -o a a.c
./a aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
gcc -w -O2 -D_FORTIFY_SOURCE=2 -o b a.c
./b aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
