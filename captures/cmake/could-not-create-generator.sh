# requires: cmake
# debian: cmake gcc make
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.10)
project(p NONE)

EOF
cmake -G "Visual Studio 17 2022" -S . -B b
cmake -G Nope -S . -B b2
cmake -G
