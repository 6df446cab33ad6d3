# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() { let x = 2.0.powi(2); let y = 3; }
EOF
rustc --edition 2021 --emit=metadata main.rs
