# requires: make
printf 'a: b: c\n\ttrue\n' > Makefile; make
printf 'a %%.o: b\n\ttrue\n' > Makefile; make
