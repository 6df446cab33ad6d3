# requires: cmake
# debian: cmake gcc make
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.10)
project(p NONE)
list(LENGTH)
set()
target_link_libraries()
project()
EOF
cmake -S . -B b
