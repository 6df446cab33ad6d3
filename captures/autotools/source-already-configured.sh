# requires: autoconf automake libtoolize gcc make
cat > configure.ac <<'EOF'
AC_INIT([x],[1])
AM_INIT_AUTOMAKE([foreign])
LT_INIT
AC_PROG_CC
AC_CANONICAL_HOST
AC_CONFIG_FILES([Makefile])
AC_OUTPUT
EOF
printf 'lib_LTLIBRARIES = libx.la\nlibx_la_SOURCES = x.c\n' > Makefile.am
echo 'int x;' > x.c
autoreconf -fi >/dev/null 2>&1
./configure >/dev/null 2>&1
mkdir o; cd o; ../configure | tail -2
