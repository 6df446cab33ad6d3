# requires: gcc g++ clang
# debian: g++ clang lld
cat > a.cpp <<'EOF'
#include <thread>
int x; int main() { std::thread t([]{ x = 1; }); x = 2; t.join(); }
EOF
g++ -fsanitize=thread -g a.cpp -o a -pthread && setarch -R ./a
