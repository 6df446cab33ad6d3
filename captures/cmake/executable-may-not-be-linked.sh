# requires: cmake
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.20)
project(p C)
file(WRITE ${CMAKE_SOURCE_DIR}/a.c "int main(void){return 0;}")
add_executable(app a.c)
add_executable(app2 a.c)
add_library(plug MODULE a.c)
target_link_libraries(app app2 plug)
EOF
cmake -S . -B b
