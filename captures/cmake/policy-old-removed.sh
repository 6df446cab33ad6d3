# requires: python3
# setup: pip install cmake==4.0.3
printf 'cmake_minimum_required(VERSION 3.10)\nproject(p NONE)\ncmake_policy(SET CMP0042 OLD)\n' > CMakeLists.txt
cmake -S . -B b
