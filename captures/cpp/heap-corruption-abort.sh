# requires: gcc
# debian: gcc
printf '#include <stdlib.h>\n#include <string.h>\nint main(int c, char **v){ char *p = malloc(40); char *q = malloc(40); if (c==1){ free(p); free(q); free(p); free(p);} if (c==2){ free(p+8); } if (c==3){ memset(p, 65, 80); malloc(2000); free(q); } if (c==4){ int x[99]; free(x+1);} if (c==5){ memset(q,255,200); malloc(9999999%%70000);} return 0; }\n' > a.c
gcc -w -O0 -o a a.c
./a; ./a 1; ./a 1 2; ./a 1 2 3; ./a 1 2 3 4
