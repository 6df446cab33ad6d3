# requires: cmake
cmake --nope
