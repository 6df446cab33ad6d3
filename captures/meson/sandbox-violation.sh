# requires: meson
# debian: meson gcc ninja-build
cat > meson.build <<'EOF'
project('p', 'c')
subproject('s')
EOF
printf 'int main(void){return 0;}\n' > a.c
mkdir -p subprojects/s; echo "project('s')" > subprojects/s/meson.build; echo "message(files('../../a.c'))" >> subprojects/s/meson.build
meson setup b
