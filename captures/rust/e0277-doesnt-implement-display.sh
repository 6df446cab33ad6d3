# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
struct P;
fn main() {
    println!("{}", P);
    println!("{:?}", P);
}
EOF
rustc --edition 2021 --emit=metadata main.rs
