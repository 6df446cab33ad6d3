# requires: g++ clang
cat > a.cpp <<'EOF'
struct S { int x; };
int main() { const int b; int& q; const S s; }
EOF
g++ -c a.cpp; clang++ -c a.cpp
