# requires: meson
# debian: meson gcc ninja-build
cat > meson.build <<'EOF'
project('p', 'c')

add_languages('c', nope: 1)
EOF
printf 'int main(void){return 0;}\n' > a.c
meson setup b
