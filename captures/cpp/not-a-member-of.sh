# requires: g++ clang
# debian: g++ clang gcc-12-locales locales
printf '#include <vector>\nint main(){ std::sort(0, 0); std::strlen("a"); std::optional<int> o; }\n' > a.cpp
g++ -std=c++17 -c a.cpp
clang++ -std=c++17 -c a.cpp
LC_ALL=zh_CN.UTF-8 g++ -std=c++17 -c a.cpp
LC_ALL=C g++ -std=c++11 -c a.cpp
LC_ALL=zh_CN.UTF-8 g++ -std=c++11 -c a.cpp
