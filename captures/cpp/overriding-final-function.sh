# requires: g++ clang
cat > a.cpp <<'EOF'
struct A { virtual void f() final; };
struct B : A { void f(); };
struct C final {};
struct D : C {};
EOF
g++ -c a.cpp; clang++ -c a.cpp
