# requires: g++ clang
# debian: g++ clang gcc-12-locales locales
printf '#include <map>\n#include <string>\nstruct C { int get(){ return 1; } };\nint f(const C &c){ return c.get(); }\nint g(const std::map<int,int> &m){ return m[1]; }\n' > a.cpp
g++ -c a.cpp
clang++ -c a.cpp
LC_ALL=zh_CN.UTF-8 g++ -c a.cpp
