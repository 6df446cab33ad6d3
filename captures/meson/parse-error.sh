# requires: meson
# debian: meson gcc ninja-build
cat > meson.build <<'EOF'
project('p', 'c')
x = (1, 2
if
EOF
printf 'int main(void){return 0;}\n' > a.c
meson setup b
