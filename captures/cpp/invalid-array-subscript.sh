# requires: gcc g++ clang
# debian: g++ clang lld
cat > a.cpp <<'EOF'
int main() { int a = 1; a[0] = 2; int *p = nullptr; double d = 1; p[d]; int m[3]; m[1][2] = 3; }
EOF
g++ -c a.cpp; clang++ -c a.cpp
