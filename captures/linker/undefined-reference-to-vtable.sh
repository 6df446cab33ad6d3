# requires: g++ clang ld.lld
# debian: g++ clang lld locales
printf 'struct Base { virtual void f(); virtual ~Base(){} };\nstruct D : Base { void f() override {} };\nint main(){ D d; }\n' > a.cpp
g++ a.cpp
clang++ -fuse-ld=lld a.cpp
LC_ALL=zh_CN.UTF-8 g++ a.cpp
