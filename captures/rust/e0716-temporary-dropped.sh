# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() {
    let t: &str = String::from(" a ").trim();
    println!("{t}");
}
EOF
rustc --edition 2021 --emit=metadata main.rs
