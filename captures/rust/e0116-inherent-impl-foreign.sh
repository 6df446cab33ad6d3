# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
impl Vec<u8> { fn f(&self) {} }
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
