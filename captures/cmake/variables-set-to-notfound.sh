# requires: cmake g++
# debian: cmake g++
printf 'cmake_minimum_required(VERSION 3.10)\nproject(p CXX)\nfind_library(FOO_LIB foo)\nfind_path(FOO_INC foo.h)\nadd_executable(app a.cpp)\ntarget_include_directories(app PRIVATE ${FOO_INC})\ntarget_link_libraries(app ${FOO_LIB})\n' > CMakeLists.txt
printf 'int main(){}\n' > a.cpp
cmake .
printf 'cmake_minimum_required(VERSION 3.18)\nproject(p CXX)\nfind_library(FOO_LIB NAMES foo foo2 REQUIRED)\n' > CMakeLists.txt
cmake .
printf 'cmake_minimum_required(VERSION 3.18)\nproject(p CXX)\nfind_program(FOO_TOOL protocc REQUIRED)\n' > CMakeLists.txt
cmake .
