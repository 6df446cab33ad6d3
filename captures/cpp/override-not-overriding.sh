# requires: gcc g++ clang
# debian: g++ clang lld
cat > a.cpp <<'EOF'
struct A { virtual void f() const; virtual void g() final; void h(); };
struct B : A { void f() override; void g() override; void h() override; };
EOF
g++ -c a.cpp; clang++ -c a.cpp
