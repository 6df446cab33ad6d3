# requires: meson gcc
cat > meson.build <<'EOF'
project('p', 'c', default_options: ['optimization=fast'])
EOF
printf 'int main(void){return 0;}\n' > a.c
meson setup b
