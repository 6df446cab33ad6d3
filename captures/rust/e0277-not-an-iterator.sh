# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() {
    for x in 5 {}
    for c in "abc" {}
}
EOF
rustc --edition 2021 --emit=metadata main.rs
