# requires: lua5.4
lua5.4 -e 'print(config.port)'
lua5.4 -e 'local t = {}; t:save()'
lua5.4 -e 'local n; print(n + 1)'
