# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn f(n: i32) { n = 2; }
fn main() {
    let x = 5;
    println!("{x}");
    x = 6;
    println!("{x}");
}
EOF
rustc --edition 2021 --emit=metadata main.rs
