# requires: cmake g++
# debian: cmake g++
printf 'cmake_minimum_required(VERSION 3.10)\nproject(p CXX)\nfind_package(GLEW REQUIRED)\n' > CMakeLists.txt
cmake .
printf 'cmake_minimum_required(VERSION 3.10)\nproject(p CXX)\nfind_package(Boost 1.60 REQUIRED COMPONENTS system)\n' > CMakeLists.txt
cmake .
printf 'cmake_minimum_required(VERSION 3.10)\nproject(p CXX)\nfind_package(Protobuf REQUIRED)\n' > CMakeLists.txt
cmake .
