# requires: gcc g++ clang
# debian: g++ clang lld
cat > a.cpp <<'EOF'
struct A { A(int); };
struct B { A a; B() {} };
struct C { A a; const int k; int &r; };
int main() { C c; A x; A arr[2]; }
EOF
g++ -c a.cpp; clang++ -c a.cpp
