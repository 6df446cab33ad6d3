# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
struct W<T>(T);
fn f<T>(t: T) {}
fn main() { let w: W<i32, i32> = W(1); let x: Vec = vec![1]; f::<i32, i32>(1); }
EOF
rustc --edition 2021 --emit=metadata main.rs
