# requires: lua5.4
lua5.4 -e 'print(1 < "2")'
lua5.4 -e 'local n; print(n < 1)'
