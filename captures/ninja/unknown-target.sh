# requires: ninja
# debian: ninja-build
mkdir n
printf 'rule c\n command = true\nbuild all: c\nbuild clean: c\n' > n/build.ninja
ninja -C n install
ninja -C n cleen
