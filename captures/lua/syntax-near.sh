# requires: lua5.4
# debian: lua5.4
printf 'function f()\n  print(1)\n' > a.lua; lua5.4 a.lua
printf 'x = = 1\n' > b.lua; lua5.4 b.lua
printf 'if x != 1 then end\n' > c.lua; lua5.4 c.lua
printf 'for i = 1, 2\n print(i)\nend\n' > d.lua; lua5.4 d.lua
