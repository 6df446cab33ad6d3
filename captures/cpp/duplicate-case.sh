# requires: gcc g++ clang
# debian: g++ clang lld
cat > a.cpp <<'EOF'
int main() { int c = 1; switch (c) { case 1: break; case 1: break; default: ; default: ; } break; continue; }
EOF
g++ -c a.cpp; clang++ -c a.cpp
