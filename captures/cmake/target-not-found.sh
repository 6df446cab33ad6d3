# requires: cmake g++
# debian: cmake g++
printf 'cmake_minimum_required(VERSION 3.10)\nproject(p CXX)\nadd_executable(app a.cpp)\ntarget_link_libraries(app PRIVATE fmt::fmt)\n' > CMakeLists.txt
printf 'int main(){}\n' > a.cpp
cmake .
printf 'cmake_minimum_required(VERSION 3.10)\nproject(p CXX)\ntarget_link_libraries(app m)\nadd_executable(app a.cpp)\n' > CMakeLists.txt
cmake .
