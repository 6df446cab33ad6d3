# requires: gcc
echo 'static char a[3000000000]; static int b; int main(void){ return a[0]+b; }' > a.c
gcc -O0 a.c -o a
