# requires: gcc g++ clang
# debian: g++ clang lld
cat > a.cpp <<'EOF'
template<class T, int N> struct A {};
template<class T> struct V { };
A<int> a; A<3, int> b; V v2; V<1> v3; int x; A<int, x> c;
template<class T> void f(typename T::type); int main(){ f<int>(1);}
EOF
g++ -c a.cpp; clang++ -c a.cpp
