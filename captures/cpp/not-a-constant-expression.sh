# requires: gcc g++ clang
# debian: g++ clang lld
cat > a.cpp <<'EOF'
int n; constexpr int k = n; int f(); int a[3]; template<int N> struct A {}; A<f()> x; int main() { int c = 1; switch (c) { case n: break; } constexpr int z = f(); }
EOF
g++ -c a.cpp; clang++ -c a.cpp
