# requires: meson
# debian: meson
printf "project('p')\nexecutabl('a', 'a.c')\n" > meson.build
meson setup b
printf "project('p')\nmessage(versoin)\n" > meson.build
meson setup b2
printf "project('p')\nexecutable('a', 'a.c')\n" > meson.build
meson setup b3
printf "message('x')\n" > meson.build
meson setup b4
printf "project('p')\nsubdir('src')\n" > meson.build
meson setup b5
printf "project('p', 'c')\nexecutable('a', 'a.c', foo: 1)\n" > meson.build
meson setup b6
printf "project('p', 'c')\nmessage(get_option('nope'))\n" > meson.build
meson setup b7 -Dbar=1
