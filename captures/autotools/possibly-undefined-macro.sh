# requires: autoconf aclocal
# debian: autoconf automake
printf 'AC_INIT([p],[1])\nAM_INIT_AUTOMAKE\nAC_PROG_LIBTOOL\nPKG_CHECK_MODULES([GTK], [gtk+-9.0])\nAC_OUTPUT\n' > configure.ac
mkdir empty
ACLOCAL_PATH= aclocal --system-acdir=./empty
autoconf
autoconf -o - >/dev/null
