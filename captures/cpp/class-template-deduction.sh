# requires: g++ clang
cat > a.cpp <<'EOF'
template<class T> struct V { };

int a;                 V v2;
EOF
g++ -c a.cpp; clang++ -c a.cpp
