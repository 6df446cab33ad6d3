# requires: gcc g++ clang
# debian: g++ clang lld
cat > a.cpp <<'EOF'
int main(int c, char **v) { int x = 2147483647; x += c; int s = 40; int y = 1 << (s * c); int a[3]; int i = 3 * c; a[i - 0] = y; return x + y + a[0]; }
EOF
g++ -fsanitize=undefined a.cpp -o a 2>/dev/null && ./a
