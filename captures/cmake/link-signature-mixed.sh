# requires: cmake
# debian: cmake gcc make
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.10)
project(p C)
file(WRITE a.c "int main(void){return 0;}")
add_library(app a.c)
target_link_libraries(app PUBLIC m)
target_link_libraries(app dl)
EOF
cmake -S . -B b
