# requires: cmake
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.20)
project(p C)
file(WRITE ${CMAKE_SOURCE_DIR}/a.c "int main(void){return 0;}")
add_library(dep INTERFACE IMPORTED)
set_target_properties(dep PROPERTIES INTERFACE_INCLUDE_DIRECTORIES /opt/dep/include)
add_executable(app a.c)
target_link_libraries(app dep)
EOF
cmake -S . -B b
