# requires: cmake
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.20)
project(p C)
file(WRITE ${CMAKE_SOURCE_DIR}/a.c "int main(void){return 0;}")
find_package(ZLIB NOPE)
EOF
cmake -S . -B b
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.20)
project(p C)
add_executable(a a.c)
file(NOPE a)
target_include_directories(a include)
add_test(NAME x COMMANDS y)
EOF
cmake -S . -B b2
