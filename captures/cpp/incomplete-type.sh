# requires: gcc g++ clang
# debian: g++ clang gcc-12-locales locales
printf 'class Node;\nstruct A { Node n; };\nint f(Node *p){ return p->x; }\nint main(){ Node m; Node *q = new Node; }\n' > a.cpp
g++ -c a.cpp
clang++ -c a.cpp
LC_ALL=zh_CN.UTF-8 g++ -c a.cpp
printf 'struct node;\nint f(struct node *p){ struct node n; return p->x + sizeof(struct node); }\n' > b.c
gcc -c b.c
clang -c b.c
LC_ALL=zh_CN.UTF-8 gcc -c b.c
printf '#include <sstream>\nint g(){ std::array<int,3> a; return 0; }\n#include <array>\n' > c.cpp
g++ -c c.cpp
