# requires: rustc
cat > main.rs <<'EOF'
fn main() {
    println!("{}", "1,5".parse::<f64>().unwrap_err());
    println!("{}", "".parse::<f64>().unwrap_err());
    println!("{:?}", "abc".parse::<f64>());
}
EOF
rustc main.rs && ./main
