# requires: lua5.4
# debian: lua5.4
lua5.4 -e 'print(config.port)'
lua5.4 -e 'local t = {}; print(t.db.host)'
