# requires: cmake
# debian: cmake gcc make
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.10)
project(p C)
file(WRITE a.c "int main(void){return 0;}")
add_executable(app a.c)
target_compile_features(app PRIVATE c_std_99 cxx_std_29 c_nope)
EOF
cmake -S . -B b
