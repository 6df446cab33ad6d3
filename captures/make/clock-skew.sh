# requires: make
printf 'x: y\n\ttouch x\n' > Makefile; touch -d '1 hour' y; LC_ALL=C make
