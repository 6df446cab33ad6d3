# requires: cmake
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.20)
project(p NONE)
execute_process(COMMAND false COMMAND_ERROR_IS_FATAL ANY)
EOF
cmake -S . -B b
sed -i s/false/nosuchprog/ CMakeLists.txt
cmake -S . -B b
