# requires: gcc g++ clang
# debian: g++ clang lld
cat > a.cpp <<'EOF'
#include <cstdint>
int main() { void *p = 0; int i = (int)p; int j = reinterpret_cast<int>(p); return i + j; }
EOF
g++ -c a.cpp; clang++ -c a.cpp
printf '\nint main() { int x; int x2 = x;          static_cast<int>(3.0); reinterpret_cast<int>(2.0); }\n' > a.cpp
g++ -c a.cpp
clang++ -c a.cpp
