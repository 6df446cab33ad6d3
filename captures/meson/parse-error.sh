# requires: meson gcc
cat > meson.build <<'EOF'
project('p', 'c')
x = (1, 2
if
EOF
printf 'int main(void){return 0;}\n' > a.c
meson setup b
printf "project('p', 'c')\nx = \"a\"\n" > meson.build
meson setup b
printf "project('p', 'c')\nx =@\n" > meson.build
meson setup b
