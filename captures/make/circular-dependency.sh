# requires: make
# debian: make
printf 'a: b\n\ttouch a\nb: a\n\ttouch b\n' > Makefile; make
