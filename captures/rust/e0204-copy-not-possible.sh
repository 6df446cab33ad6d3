# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
#[derive(Clone, Copy)]
struct S { v: Vec<u8> }
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
