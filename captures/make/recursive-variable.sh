# requires: make
printf 'X = $(X) y\na: $(X)\n' > Makefile; make
