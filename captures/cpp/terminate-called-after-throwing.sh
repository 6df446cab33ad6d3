# requires: g++
# debian: g++
printf '#include <vector>\n#include <string>\n#include <stdexcept>\nint main(int c, char**){ std::vector<int> v(3); if (c == 1) return v.at(7); if (c == 2) { const char *p = nullptr; std::string s(p); } throw std::stoi("x"); }\n' > a.cpp
g++ -w -o a a.cpp
./a; ./a 1; ./a 1 2
printf '#include <thread>\nint main(){ std::thread t([]{}); }\n' > b.cpp
g++ -pthread -o b b.cpp && ./b
printf '#include <new>\nint main(){ return *new char[1ull<<62]; }\n' > c.cpp
g++ -w -o c c.cpp && ./c
