# requires: cmake
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.20)
project(p NONE)
set(x "C:\Util\dir")
EOF
cmake -S . -B b
