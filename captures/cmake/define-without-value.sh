# requires: cmake
cmake -DX
