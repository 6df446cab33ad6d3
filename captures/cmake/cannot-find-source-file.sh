# requires: cmake g++
# debian: cmake g++
printf 'cmake_minimum_required(VERSION 3.10)\nproject(p CXX)\nadd_executable(app src/main.cpp)\nadd_library(util)\n' > CMakeLists.txt
cmake .
