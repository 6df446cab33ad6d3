# requires: gcc g++ clang
# debian: g++ clang lld
cat > a.cpp <<'EOF'
static_assert(sizeof(int) == 8, "int must be 8 bytes");
int a[sizeof(int)==8 ? 1 : -1];
EOF
g++ -c a.cpp; clang++ -c a.cpp
