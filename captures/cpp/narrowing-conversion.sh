# requires: gcc g++ clang
# debian: g++ clang lld
cat > a.cpp <<'EOF'
int f(double d) { int x{d}; char a[] = {300, 1000}; unsigned u{-1}; return x; }
EOF
g++ -c a.cpp; clang++ -c a.cpp
