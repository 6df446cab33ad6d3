# requires: g++ clang
cat > a.cpp <<'EOF'
#include <vector>
std::vector<Foo> v;
EOF
g++ -c a.cpp; clang++ -c a.cpp
