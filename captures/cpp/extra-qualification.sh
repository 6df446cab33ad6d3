# requires: g++ clang
cat > a.cpp <<'EOF'
struct A { void A::f(); };
EOF
g++ -c a.cpp; clang++ -c a.cpp
