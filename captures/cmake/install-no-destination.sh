# requires: cmake
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.20)
project(p C)
file(WRITE ${CMAKE_SOURCE_DIR}/a.c "int main(void){return 0;}")
install(FILES a.c)
EOF
cmake -S . -B b
