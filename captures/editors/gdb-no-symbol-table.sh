# requires: gdb
gdb -nx -batch -ex 'break main' -ex 'info locals'
