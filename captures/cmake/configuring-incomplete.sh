# requires: cmake gcc
# debian: cmake gcc make
printf 'cmake_minimum_required(VERSION 3.10)\nproject(p NONE)\nmessage(FATAL_ERROR "no")\n' > CMakeLists.txt
cmake .
mkdir c; cd c; printf 'cmake_minimum_required(VERSION 3.10)\nproject(p C)\nadd_executable(p a.c)\n' > CMakeLists.txt
cmake .
