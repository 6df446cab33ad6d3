# requires: gcc
# debian: gcc libasan8
printf '#include <stdlib.h>\nint main(int c, char **v){ int *p = malloc(4*sizeof *p); if (c==1){ free(p); return p[0]; } if (c==2) return p[4]; int a[3]; a[c]=1; return a[c]; }\n' > a.c
gcc -g -w -fsanitize=address -o a a.c
./a; ./a 1; ./a 1 2; ./a 1 2 3
