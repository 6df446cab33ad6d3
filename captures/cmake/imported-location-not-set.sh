# requires: cmake
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.20)
project(p C)
file(WRITE ${CMAKE_SOURCE_DIR}/a.c "int main(void){return 0;}")
add_library(dep SHARED IMPORTED)
add_executable(app a.c)
target_link_libraries(app dep)
add_library(pre STATIC IMPORTED)
add_executable(app2 a.c)
target_link_libraries(app2 pre)
EOF
cmake -S . -B b
