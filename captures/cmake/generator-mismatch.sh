# requires: cmake make ninja
# debian: cmake make ninja-build
printf 'cmake_minimum_required(VERSION 3.10)\nproject(p NONE)\n' > CMakeLists.txt
cmake -B build >/dev/null
cmake -G Ninja -B build
