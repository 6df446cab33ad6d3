# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() {
    let s = String::from("hi");
    let t = s;
    println!("{} {}", s, t);
}
EOF
rustc --edition 2021 --emit=metadata main.rs
