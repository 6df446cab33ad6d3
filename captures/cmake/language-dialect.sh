# requires: cmake
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.20)
project(p CXX)
file(WRITE ${CMAKE_SOURCE_DIR}/a.cpp "int main(){return 0;}")
add_executable(b a.cpp)
target_compile_features(b PRIVATE cxx_std_26)
EOF
cmake -S . -B b
