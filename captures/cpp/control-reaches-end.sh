# requires: g++ clang
cat > a.cpp <<'EOF'
int f(int x) { if (x) return 1; }
int g() { ; }
EOF
g++ -Wall -Werror -c a.cpp; clang++ -Werror -c a.cpp
