# requires: cmake
# debian: cmake gcc make
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.10)
project(p C)
file(WRITE a.c "int a;")
add_library(a SHARED a.c)
add_library(b SHARED a.c)
target_link_libraries(a b)
target_link_libraries(b a)
add_custom_target(q)
add_custom_target(r)
add_dependencies(q r)
add_dependencies(r q)
EOF
cmake -S . -B b
