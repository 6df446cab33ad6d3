# requires: make
printf 'x := $(shell ls\na:\n' > Makefile; make
printf 'x = $(foo\na: $(x)\n' > Makefile; make
