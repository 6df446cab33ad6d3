# requires: ninja
touch -d '+1 hour' x
printf 'rule r\n command = touch build.ninja\n generator = 1\nbuild build.ninja: r x\nbuild a: phony\n' > build.ninja
ninja
