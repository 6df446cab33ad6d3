# requires: meson gcc
printf "project('p', 'c')\n" > meson.build
mkdir bin
printf '#!/bin/sh\ncase "$*" in *sanity*) exit 1;; esac\nexec cc "$@"\n' > bin/mycc; chmod +x bin/mycc
PATH=$PWD/bin:$PATH CC=mycc meson setup b
