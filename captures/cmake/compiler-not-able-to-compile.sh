# requires: cmake make gcc
# debian: cmake make gcc
printf 'cmake_minimum_required(VERSION 3.10)\nproject(p C)\n' > CMakeLists.txt
cmake -B b -DCMAKE_C_FLAGS=-mno-such-flag
