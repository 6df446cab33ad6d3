# requires: g++ clang
# debian: g++ clang gcc-12-locales locales
printf 'struct A { virtual void f() = 0; virtual ~A() {} };\nstruct B : A { void f(int); };\nint main() { B b; A* p = new B; return 0; }\n' > h.cpp
g++ -c h.cpp
clang++ -c h.cpp
LC_ALL=zh_CN.UTF-8 g++ -c h.cpp
