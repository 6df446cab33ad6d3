# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() {
    let mut s = String::new();
    let a = &mut s;
    let b = &mut s;
    a.push('x');
    b.push('y');
}
EOF
rustc --edition 2021 --emit=metadata main.rs
