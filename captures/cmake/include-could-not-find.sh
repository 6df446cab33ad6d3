# requires: cmake
# debian: cmake
printf 'cmake_minimum_required(VERSION 3.10)\nproject(p NONE)\ninclude(cmake/Tools.cmake)\n' > CMakeLists.txt
cmake .
printf 'cmake_minimum_required(VERSION 3.10)\nproject(p NONE)\ninclude(CodeCoverage)\n' > CMakeLists.txt
cmake .
