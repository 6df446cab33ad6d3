# requires: conan
conan profile detect --force >/dev/null 2>&1
conan remote remove conancenter
printf '[requires]\nzlib/1.3.1\n' > conanfile.txt
conan install .
mkdir z; cat > z/conanfile.py <<'EOF'
from conan import ConanFile
class Z(ConanFile):
    name = "zlib"
    settings = "os", "compiler", "build_type", "arch"
EOF
conan export z --version 1.3.1 >/dev/null 2>&1
printf '[requires]\nzlib/[>=2]\n' > conanfile.txt
conan install .
