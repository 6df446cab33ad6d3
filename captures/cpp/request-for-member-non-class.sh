# requires: gcc g++ clang
# debian: gcc g++ clang gcc-12-locales locales
printf '#include <vector>\nstruct P { int x; void run(); };\nint f(P* p, P q) { p.run(); q->run(); int i=0; i.size(); return 0; }\nP r();\nint g() { P v(); v.x = 1; return 0; }\n' > e.cpp
printf 'struct p { int x; };\nint f(struct p *a, struct p b) { return a->x + b->x; }\n' > e.c
g++ -c e.cpp
clang++ -c e.cpp
gcc -c e.c
LC_ALL=zh_CN.UTF-8 g++ -c e.cpp
