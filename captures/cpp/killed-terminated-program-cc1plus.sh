# requires: gcc g++
# debian: g++ gcc-12-locales locales
# A real out-of-memory kill cannot be staged safely: a stand-in for cc1plus that gets SIGKILL makes the driver print the same line.
mkdir b
printf '#!/bin/sh\nkill -9 $$\n' > b/cc1plus
chmod +x b/cc1plus; cp b/cc1plus b/collect2
printf 'int main(){}\n' > a.cpp
g++ -B ./b/ -c a.cpp
LC_ALL=zh_CN.UTF-8 g++ -B ./b/ -c a.cpp
