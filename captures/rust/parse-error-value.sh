# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() {
    println!("Error: {:?}", "abc".parse::<i32>());
    println!("{}", "-1".parse::<u32>().unwrap_err());
    "abc".parse::<i32>().expect("need a number");
}
EOF
rustc main.rs && ./main
