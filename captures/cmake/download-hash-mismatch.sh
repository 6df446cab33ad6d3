# requires: cmake
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.20)
project(p C)
file(DOWNLOAD file:///etc/hostname h EXPECTED_HASH SHA256=0000000000000000000000000000000000000000000000000000000000000000)
EOF
cmake -S . -B b
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.20)
project(p C)
file(WRITE x.txt "a")
include(FetchContent)
FetchContent_Declare(fmt URL ${CMAKE_CURRENT_SOURCE_DIR}/x.txt URL_HASH SHA256=00 DOWNLOAD_NO_EXTRACT ON)
FetchContent_MakeAvailable(fmt)
EOF
cmake -S . -B b2
