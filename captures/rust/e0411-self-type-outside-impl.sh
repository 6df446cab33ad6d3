# requires: rustc
cat > main.rs <<'EOF'
fn f(x: Self) {}
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
