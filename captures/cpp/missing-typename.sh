# requires: gcc g++ clang
# debian: g++ clang lld
cat > a.cpp <<'EOF'
template<class T> struct A { T::type x; void f() { T::type y; typename T::template R<int>::q z; } };
template<class T> void g() { T::iterator *p; }
EOF
g++ -std=c++17 -c a.cpp; clang++ -std=c++17 -c a.cpp
