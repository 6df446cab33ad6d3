# requires: g++ clang
# debian: g++ clang
printf 'class P { int x; };\nint f(P& p) { return   p.x; }\n' > p.cpp
g++ -c p.cpp
clang++ -c p.cpp
