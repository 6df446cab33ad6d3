# requires: meson
# debian: meson gcc ninja-build
cat > meson.build <<'EOF'
project('p', 'c')
run_command('false', check: true)
EOF
printf 'int main(void){return 0;}\n' > a.c
meson setup b
printf "project('p', 'c')\nassert(false, 'need a thing')\n" > meson.build
meson setup b
