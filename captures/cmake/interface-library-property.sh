# requires: cmake
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.20)
project(p C)
add_library(i INTERFACE)
target_include_directories(i PUBLIC x)
target_link_libraries(i m)
EOF
cmake -S . -B b
