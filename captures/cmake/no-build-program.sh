# requires: cmake
# debian: cmake
printf 'cmake_minimum_required(VERSION 3.10)\nproject(p CXX)\n' > CMakeLists.txt
mkdir bin; ln -s "$(command -v cmake)" bin/
PATH=$PWD/bin cmake -G Ninja -B b1
PATH=$PWD/bin cmake -G 'Unix Makefiles' -B b2
