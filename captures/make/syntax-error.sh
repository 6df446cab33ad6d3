# requires: make
# debian: make
printf 'a: b: c\n\ttrue\n' > Makefile; make
printf 'a: b: %%.c\n\ttrue\n' > Makefile; make
printf 'x := $(shell ls\na:\n' > Makefile; make
printf 'X = $(X) y\na: $(X)\n' > Makefile; make
printf 'a b: c: d: e\n' > Makefile; make
printf 'ifeq (a,b)\na:\n' > Makefile; make
printf 'endif\na:\n' > Makefile; make
