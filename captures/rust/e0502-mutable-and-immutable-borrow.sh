# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() {
    let mut v = vec![1, 2, 3];
    let first = &v[0];
    v.push(4);
    println!("{first}");
}
EOF
rustc --edition 2021 --emit=metadata main.rs
