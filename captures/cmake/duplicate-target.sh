# requires: cmake
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.20)
project(p C)
file(WRITE a.c "int a;")
add_library(core a.c)
add_library(core a.c)
add_library(my_very_long_library_name_to_wrap STATIC a.c)
add_library(my_very_long_library_name_to_wrap STATIC a.c)
EOF
cmake -S . -B b
