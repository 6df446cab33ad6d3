# requires: make
# debian: make
printf 'a: b\n\ttouch a\nb: a\n\ttouch b\n' > Makefile; make
sleep 1; printf 'x: y\n\ttouch x\n' > Makefile; touch -d '1 hour' y; make
make; LC_ALL=C make
