# requires: conan
conan profile detect --force >/dev/null 2>&1
printf '[requires]\nzlib/1.3.1\n' > conanfile.txt
conan install . -s compiler.version=99
conan install . -s os=Foo
