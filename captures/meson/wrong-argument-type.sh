# requires: meson
# debian: meson gcc ninja-build
printf "project('p', 'c')\nsubdir()\n" > meson.build; meson setup b
printf "project('p', 'c')\ninclude_directories(1)\n" > meson.build; meson setup b
printf "project('p', 'c')\nadd_languages('c', required: 'yes')\n" > meson.build; meson setup b
