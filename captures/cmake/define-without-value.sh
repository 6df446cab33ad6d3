# requires: cmake
cmake -DX
cmake -D -S . -B b
