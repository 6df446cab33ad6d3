# requires: conan
printf '[requires]\nzlib/1.3.1\n' > conanfile.txt
conan install .
