# requires: cmake g++
# debian: cmake g++
printf 'cmake_minimum_required(VERSION 3.10)\nproject(p CXX)\nfind_package(Foo REQUIRED)\n' > CMakeLists.txt
cmake .
printf 'cmake_minimum_required(VERSION 3.10)\nproject(p CXX)\nfind_package(fmt 99.1 CONFIG REQUIRED)\nfind_package(OpenMPX 3.1)\n' > CMakeLists.txt
cmake .
mkdir Bar; printf 'set(PACKAGE_VERSION 1.2)\n' > Bar/BarConfigVersion.cmake; : > Bar/BarConfig.cmake
printf 'cmake_minimum_required(VERSION 3.10)\nproject(p CXX)\nfind_package(Bar 99.1 REQUIRED)\n' > CMakeLists.txt
cmake . -DBar_DIR=$PWD/Bar
