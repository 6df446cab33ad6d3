# requires: meson
# debian: meson gcc ninja-build
cat > meson.build <<'EOF'
project('p', 'c')
executable('a', 'a.c')
executable('a', 'a.c')
EOF
printf 'int main(void){return 0;}\n' > a.c
meson setup b
