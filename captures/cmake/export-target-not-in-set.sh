# requires: cmake
# debian: cmake gcc make
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.10)
project(p C)
file(WRITE a.c "int a;")
add_library(foo a.c)
add_library(bar a.c)
target_link_libraries(bar PRIVATE foo)
install(TARGETS bar EXPORT e ARCHIVE DESTINATION lib)
install(EXPORT e DESTINATION lib/cmake)
export(TARGETS bar FILE t.cmake)
EOF
cmake -S . -B b
