# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
struct P { x: i32 }
fn main() { let _ = P { x: 1, z: 2 }; }
EOF
rustc --edition 2021 --emit=metadata main.rs
