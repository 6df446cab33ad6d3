# requires: gcc g++ clang
# debian: g++ clang lld
cat > a.cpp <<'EOF'
struct A { void f(); };
void A::g() {}
int A::f() { return 1; }
A::A(int) {}
EOF
g++ -c a.cpp; clang++ -c a.cpp
