# requires: gdb
gdb -nx -batch -ex 'x/1x 0'
