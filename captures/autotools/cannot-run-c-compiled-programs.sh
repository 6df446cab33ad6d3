# requires: autoconf gcc
# debian: autoconf autotools-dev gcc automake
printf 'AC_INIT([x],[1])\nAC_PROG_CC\nAC_CANONICAL_HOST\nAC_OUTPUT\n' > configure.ac
autoconf
printf "#!/bin/sh\nexit 1\n" > config.guess
printf "#!/bin/sh\necho x-y-z\n" > config.sub
cp config.sub install-sh
./configure LDFLAGS=-Wl,--dynamic-linker=/nothere
./configure
