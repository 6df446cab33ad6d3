# requires: meson
# debian: meson
meson setup b
mkdir b; meson setup b
meson compile -C b
ninja -C b
mkdir s t
printf "message('x')\n" > s/meson.build
meson setup s/b4 s
printf "project('p')\nsubdir('src')\n" > t/meson.build
meson setup t/b5 t
