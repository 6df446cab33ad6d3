# requires: cmake
# debian: cmake gcc make
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.10)
project(p C)
file(WRITE a.c "int a;")
add_library(foo a.c)
target_include_directories(foo PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/include)
install(TARGETS foo EXPORT e ARCHIVE DESTINATION lib)
install(EXPORT e DESTINATION lib/cmake)
EOF
cmake -S . -B b
