# requires: gcc g++ clang
# debian: g++ clang lld
cat > a.c <<'EOF'
int foo() { return 1; }
EOF
gcc -c a.c; ld a.o -o a; gcc -static -nostdlib a.c -o b; ld.lld a.o -o c
