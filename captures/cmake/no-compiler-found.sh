# requires: cmake make ninja
# debian: cmake make ninja-build
printf 'cmake_minimum_required(VERSION 3.10)\nproject(p CXX)\n' > CMakeLists.txt
CXX=my-g++ cmake -B b1
cmake -B b2 -DCMAKE_CXX_COMPILER=/opt/cross/bin/arm-g++
mkdir bin; for t in cmake make ninja uname cat sh; do ln -s "$(command -v $t)" bin/; done
PATH=$PWD/bin cmake -B b3
PATH=$PWD/bin cmake -G Ninja -B b4
