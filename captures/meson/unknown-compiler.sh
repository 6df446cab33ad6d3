# requires: meson
# debian: meson
printf "project('p', 'cpp')\n" > meson.build
CXX=my-g++ meson setup b
mkdir bin; ln -s "$(command -v meson)" bin/; ln -s "$(command -v python3)" bin/
PATH=$PWD/bin meson setup b2
