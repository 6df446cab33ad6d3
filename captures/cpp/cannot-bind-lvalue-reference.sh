# requires: g++
# debian: g++ gcc-12-locales locales
printf '#include <string>\nvoid f(std::string& s); void g(int&);\nint main() { f("a"); g(1); f(std::string("x")); const std::string c; f(c); }\n' > l.cpp
g++ -c l.cpp
LC_ALL=zh_CN.UTF-8 g++ -c l.cpp
