# requires: ninja
# debian: ninja-build
printf 'rule r\n command = touch $out\nbuild a: r\nbuild a: r\n' > build.ninja
ninja
