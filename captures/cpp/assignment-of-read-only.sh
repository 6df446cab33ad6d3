# requires: gcc g++ clang
# debian: g++ clang lld
cat > a.cpp <<'EOF'
struct S { const int x; int y; void f() const { y = 1; } };
int main() { const int a = 1; a = 2; S s{1,2}; s.x = 3; const char *p = "a"; *p = 98; a++; }
EOF
g++ -c a.cpp; clang++ -c a.cpp
