# requires: cmake
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.20)
project(p C)
set(CMAKE_CROSSCOMPILING ON)
file(WRITE ${CMAKE_SOURCE_DIR}/a.c "int main(void){return 0;}")
try_run(A B ${CMAKE_BINARY_DIR} ${CMAKE_SOURCE_DIR}/a.c)
EOF
cmake -S . -B b
