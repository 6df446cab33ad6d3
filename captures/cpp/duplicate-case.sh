# requires: g++ clang
cat > a.cpp <<'EOF'
int main() { int c = 1; switch (c) { case 1: break; case 1: break; default: ; default: ; } }
EOF
g++ -c a.cpp; clang++ -c a.cpp
