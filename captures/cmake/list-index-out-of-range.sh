# requires: cmake
# debian: cmake gcc make
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.10)
project(p NONE)
set(l a b)
list(GET l 5 x)
string(REGEX REPLACE "(" "" y "a")
string(SUBSTRING "abc" 5 1 z)
EOF
cmake -S . -B b
