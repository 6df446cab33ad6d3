# requires: ninja
# debian: ninja-build
ninja
mkdir build
ninja -C build
