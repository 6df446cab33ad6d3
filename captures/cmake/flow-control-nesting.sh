# requires: cmake
# debian: cmake gcc make
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.10)
project(p NONE)
if(TRUE)
foreach(i 1 2)
endif()
EOF
cmake -S . -B b
