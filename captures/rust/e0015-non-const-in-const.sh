# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
const S: String = String::from("a");
fn main() { let _ = &S; }
EOF
rustc --edition 2021 --emit=metadata main.rs
