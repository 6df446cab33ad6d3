# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn f(n: u64) -> u64 { let a = [n; 100]; f(n + 1) + a[3] }
fn main() { println!("{}", f(1)); }
EOF
rustc --edition 2021 main.rs
./main
