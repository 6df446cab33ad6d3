# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() {
    let mut x = 1;
    let r = &x;
    x = 2;
    println!("{r}");
}
EOF
rustc --edition 2021 main.rs
