# requires: g++ clang
# debian: g++ clang gcc-12-locales locales
printf '#include <string>\nvoid area(int, int);\nstruct P { P(int, int); void set(int); };\nint main(){ area(1); P p("a"); p.set(1, 2); }\n' > a.cpp
g++ -c a.cpp
clang++ -c a.cpp
LC_ALL=zh_CN.UTF-8 g++ -c a.cpp
printf '#include <algorithm>\nint main(){ return std::max(1, 2.0); }\n' > b.cpp
g++ -c b.cpp
clang++ -c b.cpp
LC_ALL=zh_CN.UTF-8 g++ -c b.cpp
