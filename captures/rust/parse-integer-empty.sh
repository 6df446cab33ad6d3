# requires: rustc
cat > main.rs <<'EOF'
fn main() {
    println!("{}", "".parse::<i32>().unwrap_err());
    println!("{:?}", "".parse::<i32>());
}
EOF
rustc main.rs && ./main
