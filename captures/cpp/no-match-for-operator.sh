# requires: g++ clang
# debian: g++ clang gcc-12-locales locales
printf '#include <iostream>\nstruct P { int x; };\nint main(){ P p; P q; if (p == q) return 1; std::cout << p; }\n' > a.cpp
g++ -c a.cpp
clang++ -c a.cpp
LC_ALL=zh_CN.UTF-8 g++ -c a.cpp
