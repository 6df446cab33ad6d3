# requires: cmake
echo 'project(p NONE)' > CMakeLists.txt
cat > CMakePresets.json <<'EOF'
{"version": 3, "configurePresets": [
 {"name": "base", "hidden": true, "generator": "Ninja"},
 {"name": "off", "generator": "Ninja", "binaryDir": "b", "condition": false}]}
EOF
cmake --preset off
cmake --preset base
cmake --preset dev
cmake --build --preset zz
