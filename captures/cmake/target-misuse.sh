# requires: cmake
# debian: cmake gcc make
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.10)
project(p C)
file(WRITE a.c "int main(void){return 0;}")
set_target_properties(foo PROPERTIES FOLDER x)
get_target_property(v foo TYPE)
add_executable(app a.c)
add_executable(app2 a.c)
target_link_libraries(app app2)
add_dependencies(app gone)
EOF
cmake -S . -B b
