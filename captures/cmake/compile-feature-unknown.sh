# requires: cmake
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.20)
project(p C)
file(WRITE ${CMAKE_SOURCE_DIR}/a.c "int main(void){return 0;}")
add_executable(app a.c)
target_compile_features(app PRIVATE cxx_std_29)
set_property(TARGET app PROPERTY C_STANDARD 27)
EOF
cmake -S . -B b
sed -i /29/d CMakeLists.txt
cmake -S . -B b
