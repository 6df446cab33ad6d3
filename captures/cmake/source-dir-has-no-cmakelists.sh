# requires: cmake
# debian: cmake
cmake .
mkdir build; cd build; cmake ..
cmake /nonexistent-dir
cd ..; printf 'cmake_minimum_required(VERSION 3.10)\nproject(p NONE)\nadd_subdirectory(lib)\nadd_subdirectory(third_party/fmt)\n' > CMakeLists.txt; mkdir lib; cmake .
