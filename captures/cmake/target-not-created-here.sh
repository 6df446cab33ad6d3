# requires: cmake
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.20)
project(p C)
file(WRITE ${CMAKE_SOURCE_DIR}/a.c "int main(void){return 0;}")
add_subdirectory(s)
add_custom_command(TARGET t POST_BUILD COMMAND x)
EOF
mkdir s
echo 'add_executable(t ../a.c)' > s/CMakeLists.txt
cmake -S . -B b
