# requires: meson gcc
cat > meson.build <<'EOF'
project('p', 'c')
executable('a', 'b.cpp')
EOF
printf 'int main(void){return 0;}\n' > a.c
touch b.cpp
meson setup b
