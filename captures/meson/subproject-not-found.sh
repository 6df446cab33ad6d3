# requires: meson gcc
cat > meson.build <<'EOF'
project('p', 'c')
subproject('foo')
EOF
printf 'int main(void){return 0;}\n' > a.c
meson setup b
mkdir -p subprojects/foo
meson setup b
rmdir subprojects/foo
printf '[wrap-file]\ndirectory=foo\nsource_url=file:///nothere\nsource_filename=f.tar.gz\nsource_hash=00\n' > subprojects/foo.wrap
meson setup b --wrap-mode=nodownload
