# requires: autoconf gcc
printf 'AC_INIT([x],[1])\nAC_PROG_CC\nAC_RUN_IFELSE([AC_LANG_PROGRAM([],[return 0;])],[:],[:])\nAC_OUTPUT\n' > configure.ac
autoconf
./configure --build=x86_64-linux-gnu --host=arm-linux-gnueabihf
