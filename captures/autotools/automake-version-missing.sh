# requires: autoconf aclocal automake make gcc
# debian: autoconf automake make gcc
printf 'AC_INIT([p],[1])\nAM_INIT_AUTOMAKE([foreign])\nAC_CONFIG_FILES([Makefile])\nAC_OUTPUT\n' > configure.ac
: > Makefile.am
aclocal && autoconf && automake --add-missing --copy 2>/dev/null
sed -i 's/1\.16/1.99/g; s/1\.16\.5/1.99/g' configure aclocal.m4
./configure >/dev/null
sleep 1; touch configure.ac
make
