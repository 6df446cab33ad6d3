# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() { let x = 5; x(); enum E { A } E::A(); }
EOF
rustc --edition 2021 --emit=metadata main.rs
