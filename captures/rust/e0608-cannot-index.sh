# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
struct S;
fn main() { let s = S; s[0]; let n = 5u32; n[0]; }
EOF
rustc --edition 2021 --emit=metadata main.rs
