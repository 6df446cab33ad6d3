# requires: gcc g++ clang
# debian: g++ clang lld
cat > a.cpp <<'EOF'
int main() { int f = 1; f(); "a"(1); struct S {} s; s(1); }
EOF
g++ -c a.cpp; clang++ -c a.cpp
