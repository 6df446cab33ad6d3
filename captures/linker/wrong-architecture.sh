# requires: gcc clang ld.lld
echo 'int f(void){return 1;}' > arm.c
clang --target=aarch64-linux-gnu -c arm.c -o arm.o
echo 'int f(void); int main(void){return f();}' > n.c
gcc -c n.c
gcc n.o arm.o
clang -fuse-ld=lld n.o arm.o
