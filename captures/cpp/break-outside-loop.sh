# requires: g++ clang
cat > a.cpp <<'EOF'
int main() { break; continue; case 1: ; }
EOF
g++ -c a.cpp; clang++ -c a.cpp
