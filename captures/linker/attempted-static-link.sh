# requires: gcc clang ld.lld
echo 'int f(void){return 1;}' > a.c
gcc -shared -fPIC a.c -o libf.so
echo 'int f(void); int main(void){return f();}' > m.c
gcc -static m.c libf.so -o m
clang -fuse-ld=lld -static m.c libf.so -o m
