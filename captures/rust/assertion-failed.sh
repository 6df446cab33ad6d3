# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() {
    let total = 1;
    assert_eq!(total, 2);
}
EOF
rustc --edition 2021 main.rs && ./main
