# requires: rustc
cat > main.rs <<'EOF'
fn main() {
    println!("{}", "True".parse::<bool>().unwrap_err());
    println!("{:?}", "yes".parse::<bool>());
}
EOF
rustc main.rs && ./main
