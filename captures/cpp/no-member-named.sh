# requires: gcc g++ clang
# debian: g++ clang gcc-12-locales locales
printf 'struct point { int x; };\nint main(void){ struct point p; p.z = 1; struct point *q=&p; return q->z; }\n' > a.c
gcc -c a.c
clang -c a.c
LC_ALL=zh_CN.UTF-8 gcc -c a.c
printf '#include <vector>\nint main(){ std::vector<int> v; v.add(1); }\n' > b.cpp
g++ -c b.cpp
clang++ -c b.cpp
LC_ALL=zh_CN.UTF-8 g++ -c b.cpp
