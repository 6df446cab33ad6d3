# requires: meson
# debian: meson gcc ninja-build
cat > meson.build <<'EOF'
project('p', 'c')
x = []
y = x[0]
EOF
printf 'int main(void){return 0;}\n' > a.c
meson setup b
printf "project('p', 'c')\nd = {'a': 1}\nmessage(d['b'])\n" > meson.build
meson setup b
