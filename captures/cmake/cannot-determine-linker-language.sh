# requires: cmake gcc make
# debian: cmake gcc make
printf 'cmake_minimum_required(VERSION 3.10)\nproject(x C)\nadd_library(foo foo.hpp)\n' > CMakeLists.txt
touch foo.hpp
cmake -B b
