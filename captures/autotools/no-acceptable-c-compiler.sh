# requires: autoconf
# debian: autoconf
printf 'AC_INIT([p],[1])\nAC_PROG_CC\nAC_OUTPUT\n' > configure.ac
autoconf
mkdir bin; for t in sh sed grep cat rm expr uname mkdir ls as_echo chmod mv cp awk tr sort dirname; do p=$(command -v $t) && ln -s "$p" bin/; done
PATH=$PWD/bin ./configure
printf 'AC_INIT([p],[1])\nAC_PROG_CXX\nAC_PROG_CC\nAC_OUTPUT\n' > configure.ac
