# requires: cmake
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.20)
project(p C)
file(WRITE a.c "int main(void){return 0;}")
add_executable("my app" a.c)
EOF
cmake -S . -B b
