# requires: cmake
# debian: cmake gcc make
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.10)
project(p NONE)
set(x 1
EOF
cmake -S . -B b
