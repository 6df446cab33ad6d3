# requires: gcc g++ clang
# debian: g++ clang lld
cat > a.cpp <<'EOF'
#include <cstdint>
int main() { void *p = 0; int i = (int)p; int j = reinterpret_cast<int>(p); return i + j; }
EOF
g++ -c a.cpp; clang++ -c a.cpp
