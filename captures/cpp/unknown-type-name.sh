# requires: gcc g++ clang
# debian: g++ clang gcc-12-locales locales
printf 'uint32_t n;\nint main(void){ return 0; }\n' > a.c
gcc -c a.c
clang -c a.c
LC_ALL=zh_CN.UTF-8 gcc -c a.c
printf 'string name;\nint main(){}\n' > b.cpp
g++ -c b.cpp
clang++ -c b.cpp
LC_ALL=zh_CN.UTF-8 g++ -c b.cpp
printf '#include <vector>\nstd::string f(int);\nstd::optional<int> g();\nint main(){}\n' > c.cpp
g++ -std=c++17 -c c.cpp
LC_ALL=zh_CN.UTF-8 g++ -std=c++17 -c c.cpp
