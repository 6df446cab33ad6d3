# requires: cmake
# debian: cmake
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.10)
project(p NONE)
execute_process(COMMAND false COMMAND_ERROR_IS_FATAL ANY)
EOF
cmake -S . -B b
printf 'cmake_minimum_required(VERSION 3.10)\nproject(p NONE)\nmath(EXPR x "1 +")\nstring(JSON y GET "{" a)\n' > CMakeLists.txt
cmake -S . -B b
