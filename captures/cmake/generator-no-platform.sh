# requires: cmake ninja
printf 'cmake_minimum_required(VERSION 3.10)\nproject(p NONE)\n' > CMakeLists.txt
cmake -G Ninja -A x64 -S . -B b
