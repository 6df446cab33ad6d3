# requires: gcc g++ clang
# debian: g++ clang lld
cat > a.c <<'EOF'
__attribute__((visibility("hidden"))) int f() { return 1; }
EOF
gcc -c a.c; printf "int f(); int g(){return f();}" > d.c; gcc -shared -fPIC d.c -o libd.so; printf "int f(); int g(); int main(){return f()+g();}" > m.c; gcc m.c a.o libd.so -o m
