# requires: g++ clang
cat > a.cpp <<'EOF'
struct S {};
int main() { double d = 1; int* p = (int*)d;                        ; int j = static_cast<int>(&d); }
EOF
g++ -c a.cpp; clang++ -c a.cpp
