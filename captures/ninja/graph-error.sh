# requires: ninja
# debian: ninja-build
printf 'rule r\n command = touch $out\nbuild a: r\nbuild a: r\n' > build.ninja
ninja
printf 'rule r\n command = touch $out\nbuild a: r b\nbuild b: r a\n' > build.ninja
ninja a
printf 'rule r\n  command = x\nbuild a: nope\n' > build.ninja
ninja
printf 'foo bar\n' > build.ninja
ninja
