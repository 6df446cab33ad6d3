# requires: rustc
cat > main.rs <<'EOF'
fn main() {
    let x = 5u32;
    let y = *x;
    let v = vec![1];
    for i in v.iter().copied() { println!("{}", *i); }
}
EOF
rustc --edition 2021 --emit=metadata main.rs
