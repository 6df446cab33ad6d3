# requires: meson gcc
cat > meson.build <<'EOF'
project('p', 'c')
executable('a', 'a.c')
executable('a', 'a.c')
EOF
printf 'int main(void){return 0;}\n' > a.c
meson setup b
printf "project('p', 'c')\ncustom_target('x', output: 'o', command: ['touch', 'o'])\ncustom_target('y', output: 'o', command: ['touch', 'o'])\n" > meson.build
meson setup b2
