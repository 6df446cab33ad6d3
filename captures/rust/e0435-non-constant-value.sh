# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() { let n = 3; let a = [0; n]; }
EOF
rustc --edition 2021 --emit=metadata main.rs
