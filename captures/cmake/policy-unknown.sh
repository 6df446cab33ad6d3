# requires: cmake
# debian: cmake gcc make
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.10)
project(p NONE)
cmake_policy(SET CMP9999 NEW)
cmake_policy(GET CMP9999 v)
EOF
cmake -S . -B b
