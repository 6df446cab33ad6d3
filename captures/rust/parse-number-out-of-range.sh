# requires: rustc
cat > main.rs <<'EOF'
fn main() {
    println!("{}", "99999999999".parse::<i32>().unwrap_err());
    println!("{}", "-999".parse::<i8>().unwrap_err());
    println!("{:?}", "99999999999".parse::<i32>());
}
EOF
rustc main.rs && ./main
