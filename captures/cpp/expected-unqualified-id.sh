# requires: g++ clang
# debian: g++ clang gcc-12-locales locales
printf 'int f()\nif (1) { }\nfor(;;) {}\nint main();\n{\n}\n' > a.cpp
printf 'int g(){ return 0; }\nif (g()) { }\nreturn 0;\n}\n' > b.cpp
g++ -c a.cpp; clang++ -c a.cpp
LC_ALL=zh_CN.UTF-8 g++ -c a.cpp
g++ -c b.cpp; clang++ -c b.cpp
LC_ALL=zh_CN.UTF-8 g++ -c b.cpp
