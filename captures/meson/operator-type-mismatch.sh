# requires: meson
# debian: meson gcc ninja-build
cat > meson.build <<'EOF'
project('p', 'c')
x = 1 + 'a'
EOF
printf 'int main(void){return 0;}\n' > a.c
meson setup b
printf "project('p', 'c')\nif 'a'\nendif\n" > meson.build
meson setup b
