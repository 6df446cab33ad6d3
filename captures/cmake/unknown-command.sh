# requires: cmake
# debian: cmake
printf 'cmake_minimum_required(VERSION 3.10)\nproject(p NONE)\npybind11_add_module(m m.cpp)\n' > CMakeLists.txt
cmake .
