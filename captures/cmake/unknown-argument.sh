# requires: cmake
# debian: cmake
cmake -P
cmake --nope
cmake -DX
cmake -G
cmake --build nothere
