# requires: make
printf 'a: b: c\n\ttrue\n' > Makefile; make
