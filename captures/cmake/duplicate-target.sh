# requires: cmake
# debian: cmake gcc make
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.10)
project(p C)
file(WRITE a.c "int a;")
add_library(core a.c)
add_library(core a.c)
add_library(x::core ALIAS nothere)
add_library(test-all a.c)
add_custom_target(test)
add_custom_target("my app")
EOF
cmake -S . -B b
