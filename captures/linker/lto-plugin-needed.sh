# requires: gcc g++ clang
# debian: g++ clang lld
cat > a.c <<'EOF'
int f() { return 1; }
EOF
gcc -flto -c a.c; ar rc liba.a a.o; nm a.o; printf "int f(); int main(){return f();}" > m.c; clang -flto -c a.c -o b.o; gcc m.c b.o
