# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() {
    let s = "中文";
    println!("{}", &s[0..1]);
}
EOF
rustc --edition 2021 main.rs && ./main
