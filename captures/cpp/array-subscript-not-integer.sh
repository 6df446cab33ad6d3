# requires: gcc clang
echo 'int a[3]; int main(){ double d=1; a[d]=2; }' > a.cpp
clang++ -c a.cpp
cp a.cpp a.c
gcc -c a.c
