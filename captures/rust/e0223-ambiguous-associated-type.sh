# requires: rustc
cat > main.rs <<'EOF'
fn f() -> Iterator::Item { 1 }
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
