# requires: g++ clang
# debian: g++ clang gcc-12-locales locales
printf '#include <memory>\nstruct M { std::unique_ptr<int> p; };\nint main(){ std::unique_ptr<int> a; auto b = a; M m; M n = m; M k(m); n = m; }\n' > a.cpp
g++ -c a.cpp
clang++ -c a.cpp
LC_ALL=zh_CN.UTF-8 g++ -c a.cpp
