# requires: cmake
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.20)
project(p NONE)
install(EXPORT e DESTINATION lib)
EOF
cmake -S . -B b
