# requires: make
# debian: make
printf 'ifeq (a,b)\na:\n\n' > Makefile; make
printf 'endif\na:\n' > Makefile; make
printf 'define x\na:\n' > Makefile; make
