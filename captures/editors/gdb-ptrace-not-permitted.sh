# requires: gdb
gdb -nx -batch -p 1
