# requires: meson gcc
cat > meson.build <<'EOF'
project('p', 'c')
subproject('foo')
EOF
printf 'int main(void){return 0;}\n' > a.c
mkdir subprojects
printf '[wrap-file]\ndirectory=foo\nsource_url=file:///etc/hostname\nsource_filename=f.tar.gz\nsource_hash=00\n' > subprojects/foo.wrap
meson setup b
