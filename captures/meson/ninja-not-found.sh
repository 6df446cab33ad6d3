# requires: meson gcc
printf "project('p', 'c')\n" > meson.build
mkdir bin
for p in /usr/bin/*; do case $p in */ninja*|*/samu*) ;; *) ln -s $p bin/ ;; esac; done
PATH=$PWD/bin meson setup b
