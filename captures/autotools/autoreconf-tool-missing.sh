# requires: autoconf automake libtoolize
# debian: autoconf automake libtool gcc
printf 'AC_INIT([x],[1])\nAM_INIT_AUTOMAKE([foreign])\nAC_PROG_CC\nAC_CONFIG_FILES([Makefile])\nAC_OUTPUT\n' > configure.ac
printf 'lib_LTLIBRARIES = libx.la\nlibx_la_SOURCES = x.c\n' > Makefile.am
touch x.c
aclocal && autoconf && automake --add-missing
sed -i 's/^AC_PROG_CC/AC_PROG_CC\nLT_INIT/' configure.ac
LIBTOOLIZE=libtoolizex autoreconf -fi
