# requires: meson gcc
cat > meson.build <<'EOF'
project('p', 'c')
error('need x')
EOF
printf 'int main(void){return 0;}\n' > a.c
meson setup b
printf "project('p', 'c')\nassert(false, 'need y')\n" > meson.build
meson setup b
