# requires: cmake
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.20)
project(p NONE)
include(ExternalProject)
ExternalProject_Add(e SOURCE_DIR ${CMAKE_SOURCE_DIR}/third_party/e)
EOF
cmake -S . -B b
