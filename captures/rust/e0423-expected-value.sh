# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
struct P { x: i32 }
fn main() { let p = P(1); let s = String; let e = std; }
EOF
rustc --edition 2021 --emit=metadata main.rs
