# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() {
    let v = Vec::new();
    let n = None;
}
fn g() { let x = "5".parse().unwrap(); }
fn h() { let c = vec![1].into_iter().collect(); }
EOF
rustc --edition 2021 --emit=metadata main.rs
