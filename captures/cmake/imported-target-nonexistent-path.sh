# requires: cmake
# debian: cmake gcc make
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.10)
project(p C)
add_library(dep INTERFACE IMPORTED)
set_target_properties(dep PROPERTIES INTERFACE_INCLUDE_DIRECTORIES /opt/dep/include)
file(WRITE a.c "int main(void){return 0;}")
add_executable(app a.c)
target_link_libraries(app dep)
add_library(pre STATIC IMPORTED)
add_executable(app2 a.c)
target_link_libraries(app2 pre)
EOF
cmake -S . -B b
