# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() { let x = 1; fn f() -> i32 { x } }
EOF
rustc --edition 2021 --emit=metadata main.rs
