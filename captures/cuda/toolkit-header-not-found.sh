# requires: gcc
mkdir ext; printf '\n\n#include <cuda_runtime.h>\n' > ext/ops.cpp
gcc -c ext/ops.cpp
