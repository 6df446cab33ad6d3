# requires: gcc g++ clang
# debian: g++ clang lld
cat > a.cpp <<'EOF'
int f(int x) { if (x) return 1; }
void g() { return 1; }
int h() { return; }
EOF
g++ -Wall -c a.cpp; clang++ -Wall -c a.cpp
