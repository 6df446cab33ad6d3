# requires: gcc g++ clang
# debian: g++ clang lld
cat > a.c <<'EOF'
char b[4096]; int main() { return b[3]; }
EOF
printf 'MEMORY { ram : ORIGIN = 0x1000, LENGTH = 1K }\nSECTIONS { .text : { *(.text) } > ram .data : { *(.data) } > ram .bss : { *(.bss) } > ram }\n' > m.ld
gcc -c a.c; ld -T m.ld a.o -o a; ld.lld -T m.ld a.o -o a
