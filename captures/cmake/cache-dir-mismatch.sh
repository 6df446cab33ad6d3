# requires: cmake
# debian: cmake
mkdir a; printf 'cmake_minimum_required(VERSION 3.10)\nproject(p NONE)\n' > a/CMakeLists.txt
cmake -S a -B a/build >/dev/null
mv a b
cmake -S b -B b/build
cmake --build b/build
mkdir c; cp b/CMakeLists.txt c; cmake -S c -B c/build >/dev/null; cp -r c/build d; cmake -S b -B d
