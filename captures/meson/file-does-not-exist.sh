# requires: meson ninja gcc
# debian: meson ninja-build gcc
printf "project('x', 'c')\nexecutable('a', 'missing.c')\n" > meson.build
meson setup b
