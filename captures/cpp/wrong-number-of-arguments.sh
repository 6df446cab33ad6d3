# requires: g++ clang
# debian: g++ clang gcc-12-locales locales
printf 'void area(int, int);\nstruct P { void set(int); };\nint main(){ area(1); P p; p.set(1, 2); }\n' > a.cpp
g++ -c a.cpp
clang++ -c a.cpp
LC_ALL=zh_CN.UTF-8 g++ -c a.cpp
