# requires: cmake
# debian: cmake
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.10)
project(p NONE)
EOF
cmake --preset dev
printf '{"version": 3, "configurePresets": [{"name": "base", "generator": "Ninja", "binaryDir": "b"}],}' > CMakePresets.json
cmake --preset base
printf '{"version": 99, "configurePresets": []}' > CMakePresets.json
cmake --preset base
printf '{"version": 3, "configurePresets": [{"name": "base", "generator": "Ninja", "binaryDir": "b"}]}' > CMakePresets.json
cmake --preset dev
