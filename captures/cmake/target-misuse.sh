# requires: cmake
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.20)
project(p C)
file(WRITE ${CMAKE_SOURCE_DIR}/a.c "int main(void){return 0;}")
set_target_properties(foo PROPERTIES FOLDER x)
get_target_property(v foo TYPE)
add_executable(app a.c)
add_dependencies(app gone)
add_library(x::core ALIAS nothere)
EOF
cmake -S . -B b
