# requires: meson
# debian: meson
printf "project('p', meson_version: '>=9.1')\n" > meson.build
meson setup b
