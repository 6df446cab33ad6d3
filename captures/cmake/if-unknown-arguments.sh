# requires: cmake
# debian: cmake gcc make
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.10)
project(p NONE)
if(${UNSET_VALUE} STREQUAL "x" foo)
endif()
if( == 3)
endif()
EOF
cmake -S . -B b
