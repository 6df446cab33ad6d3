# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() {
    let a: Vec<&str> = vec!["", "abc", "99999999999", "x1"];
    for s in a { println!("Error: {:?}", s.trim().parse::<i32>()); println!("{}", s.parse::<i32>().unwrap_err()); }
    println!("{}", "abc".parse::<f64>().unwrap_err());
    println!("{}", "abc".parse::<bool>().unwrap_err());
    "abc".parse::<i32>().expect("need a number");
}
EOF
rustc main.rs && ./main
