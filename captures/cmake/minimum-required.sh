# requires: cmake
# debian: cmake
printf 'cmake_minimum_required(VERSION 3.99)\nproject(p NONE)\n' > CMakeLists.txt
cmake .
printf 'cmake_minimum_required(VERSION 4.2...4.3)\nproject(p NONE)\n' > CMakeLists.txt
cmake .
