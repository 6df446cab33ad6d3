# requires: gcc g++ clang
# debian: g++ clang lld
cat > a.cpp <<'EOF'
struct A { void f(); };
void A::g() {}
int A::f() { return 1; }
A::A(int) {}
EOF
g++ -c a.cpp; clang++ -c a.cpp
cat > a.cpp <<'EOF'
struct A { int A::f(); virtual friend void g(); static int x = 3; int y = this->q; };
int main() { int x; int x2 = this->y; static_cast<int*>(3.0); reinterpret_cast<int>(2.0); }
EOF
g++ -c a.cpp; clang++ -c a.cpp
