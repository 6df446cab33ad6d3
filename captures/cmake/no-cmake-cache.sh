# requires: cmake
# debian: cmake
mkdir build
cmake --build build
cmake --build nothere
