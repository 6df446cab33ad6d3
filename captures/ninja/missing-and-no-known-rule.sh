# requires: ninja cmake
# debian: ninja-build cmake g++
printf 'rule cc\n command = cc -c $in -o $out\nbuild a.o: cc src/a.c\n' > build.ninja
ninja
mkdir p b; cd p
printf 'cmake_minimum_required(VERSION 3.5)\nproject(p C)\nadd_executable(p a.c)\ntarget_link_libraries(p /opt/foo/libfoo.so)\n' > CMakeLists.txt
printf 'int main(void){return 0;}\n' > a.c
cmake -G Ninja -S . -B ../b >/dev/null && ninja -C ../b
