# requires: cmake
# debian: cmake gcc make
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.10)
project(p NONE)
file(READ version.txt v)
file(STRINGS version.txt w)
configure_file(config.h.in config.h)
EOF
cmake -S . -B b
