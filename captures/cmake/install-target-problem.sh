# requires: cmake
# debian: cmake gcc make
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.10)
project(p C)
file(WRITE a.c "int main(void){return 0;}")
add_library(app SHARED a.c)
install(TARGETS app RUNTIME DESTINATION bin)
install(TARGETS nope DESTINATION bin)
install(FILES a.c)
EOF
cmake -S . -B b
