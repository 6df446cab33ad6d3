# requires: meson
# debian: meson
printf "project('p')\nfind_program('protocc')\n" > meson.build
meson setup b
printf "project('p')\np = find_program('protocc', required: false)\ncustom_target('x', output: 'x', command: [p])\n" > meson.build
meson setup b2
