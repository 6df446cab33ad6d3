# requires: meson
# debian: meson gcc ninja-build
cat > meson.build <<'EOF'
project('p', 'c')
get_option('nope')
EOF
printf 'int main(void){return 0;}\n' > a.c
meson setup b
