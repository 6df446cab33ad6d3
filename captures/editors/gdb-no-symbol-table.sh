# requires: gdb
# debian: gdb
gdb -nx -batch -ex 'break main' -ex 'print x' -ex 'x/1x 0' -ex 'info locals' -ex 'print foo'
