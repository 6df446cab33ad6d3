# requires: cmake
printf 'cmake_minimum_required(VERSION 3.15)\nproject(p NONE)\nfile(WRITE a.txt a)\ninstall(FILES a.txt DESTINATION bin)\n' > CMakeLists.txt
cmake -S . -B b
cmake --install b --prefix /proc/app
