# requires: cmake git make gcc
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.20)
project(p NONE)
include(FetchContent)
FetchContent_Declare(g GIT_REPOSITORY /nothere.git GIT_TAG v1)
FetchContent_MakeAvailable(g)
EOF
cmake -S . -B b
