# requires: g++ clang
cat > a.cpp <<'EOF'
void g() { return 1; }
int h() { return; }
EOF
g++ -c a.cpp; clang++ -c a.cpp
