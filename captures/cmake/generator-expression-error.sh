# requires: cmake
# debian: cmake gcc make
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.10)
project(p C)
file(WRITE a.c "int main(void){return 0;}")
add_executable(app a.c)
add_custom_command(OUTPUT o COMMAND echo $<TARGET_FILE:missing> $<WRONG:1>)
add_custom_target(t DEPENDS o)
EOF
cmake -S . -B b
