# requires: gcc g++ clang
# debian: g++ clang lld
cat > a.c <<'EOF'
int f() {return 1;}
EOF
gcc -shared a.c -o libf.so; printf "int f(); int main(){return f();}" > m.c; gcc -static m.c libf.so -o m; gcc -static m.c -L. -lf; printf "int foo(void);int main(){return foo();}" > n.c; gcc -c a.c -m32 -o a32.o; gcc n.c a32.o
