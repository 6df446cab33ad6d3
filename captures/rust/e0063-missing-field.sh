# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
struct P { x: i32, y: i32 }
fn main() { let _ = P { x: 1 }; }
EOF
rustc --edition 2021 --emit=metadata main.rs
