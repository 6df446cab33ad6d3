# requires: meson cc pkg-config
# debian: meson gcc pkg-config cmake
printf "project('p', 'c')\ndependency('gtk9')\n" > meson.build
meson setup b
printf "project('p', 'c')\ndependency('zlib', version: '>=99')\n" > meson.build
meson setup b2
printf "project('p', 'c')\nmeson.get_compiler('c').find_library('foobar')\n" > meson.build
meson setup b3
printf "project('p', 'c')\ndependency('foo', fallback: ['foo','foo_dep'])\n" > meson.build
meson setup b4
