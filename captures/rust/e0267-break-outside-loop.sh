# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() { let f = || { break; }; }
fn g() { break; }
EOF
rustc --edition 2021 --emit=metadata main.rs
