# requires: g++ clang
cat > a.cpp <<'EOF'
struct A { virtual int g(); };
struct B : A { double g(); };
EOF
g++ -c a.cpp; clang++ -c a.cpp
