# requires: g++ clang
# debian: g++ clang gcc-12-locales locales
printf '#include <cmath>\n#include <algorithm>\nusing namespace std;\nint count;\nvoid f(int, double); void f(double, int);\nint main() { f(1, 1); count = 2; return 0; }\n' > k.cpp
g++ -c k.cpp
clang++ -c k.cpp
LC_ALL=zh_CN.UTF-8 g++ -c k.cpp
