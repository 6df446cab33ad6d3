# requires: cmake
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.20)
project(p NONE)
math(EXPR x "1 +")
math(EXPR y "${nope} * 2")
EOF
cmake -S . -B b
