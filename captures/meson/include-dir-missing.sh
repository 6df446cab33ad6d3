# requires: meson gcc
cat > meson.build <<'EOF'
project('p', 'c')
include_directories('nothere')
EOF
printf 'int main(void){return 0;}\n' > a.c
meson setup b
