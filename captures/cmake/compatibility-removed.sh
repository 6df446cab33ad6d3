# requires: cmake
# setup: pip install cmake==4.1.2
# network: registry
printf 'cmake_minimum_required(VERSION 3.1)\nproject(p NONE)\n' > CMakeLists.txt
cmake .
mkdir lib; cp CMakeLists.txt lib/
printf 'cmake_minimum_required(VERSION 3.10)\nproject(p NONE)\nadd_subdirectory(lib)\n' > CMakeLists.txt
cmake .
