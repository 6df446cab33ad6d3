# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn f<T, T>(a: T, a: T) {}
fn g(a: i32, a: i32) {}
fn main() { let (b, b) = (1, 2); }
EOF
rustc --edition 2021 --emit=metadata main.rs
