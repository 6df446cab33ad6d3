# requires: gcc g++ clang
# debian: g++ clang lld
cat > a.c <<'EOF'
char big[3000000000u];
char big2[100];
int main() { return big[5] + big2[1] ; }
EOF
gcc a.c -o a
