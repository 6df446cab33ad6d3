# requires: conan
conan profile detect --force >/dev/null 2>&1
conan remote remove conancenter
mkdir z; cat > z/conanfile.py <<'EOF'
from conan import ConanFile
class Z(ConanFile):
    name = "zlib"
    settings = "os", "compiler", "build_type", "arch"
EOF
for v in 1.2.13 1.3.1; do conan export z --version $v; done >/dev/null 2>&1
for p in liba:1.2.13 libb:1.3.1; do mkdir ${p%:*}; printf 'from conan import ConanFile\nclass Z(ConanFile):\n    name = "%s"\n    version = "1.0"\n    requires = "zlib/%s"\n' ${p%:*} ${p#*:} > ${p%:*}/conanfile.py; conan export ${p%:*} >/dev/null 2>&1; done
printf '[requires]\nliba/1.0\nlibb/1.0\n' > conanfile.txt
conan install .
