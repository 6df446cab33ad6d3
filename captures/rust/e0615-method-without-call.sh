# requires: rustc
cat > main.rs <<'EOF'
fn main() {
    let s = String::new();
    if s.is_empty {}
}
EOF
rustc --edition 2021 --emit=metadata main.rs
