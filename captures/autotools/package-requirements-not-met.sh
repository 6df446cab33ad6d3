# requires: autoconf aclocal pkg-config gcc cmake
# debian: autoconf automake pkg-config gcc cmake
printf 'AC_INIT([p],[1])\nAC_PROG_CC\nPKG_CHECK_MODULES([GTK], [gtk+-9.0 >= 9.1])\nAC_OUTPUT\n' > configure.ac
aclocal && autoconf
./configure
printf 'AC_INIT([p],[1])\nAC_PROG_CC\nPKG_CHECK_MODULES([Z], [zlib >= 99])\nAC_OUTPUT\n' > configure.ac
autoconf
./configure
pkg-config --cflags gtk+-9.0
mkdir c; cd c
printf 'cmake_minimum_required(VERSION 3.10)\nproject(p C)\nfind_package(PkgConfig REQUIRED)\npkg_check_modules(GTK gtk+-9.0)\npkg_search_module(GTK REQUIRED gtk+-9.0 gtk+-8.0)\n' > CMakeLists.txt
cmake .
