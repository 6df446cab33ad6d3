# requires: gcc g++ clang
# debian: g++ clang lld
cat > a.cpp <<'EOF'
struct A {}; struct B {};
void f(A); int main() { int x = A(); A a = 3; B b; f(b); int *p = 5.0; std::string; char c = "a"; return a; }
EOF
g++ -c a.cpp; clang++ -c a.cpp
