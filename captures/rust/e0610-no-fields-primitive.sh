# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() { let x = 5u32; println!("{}", x.foo); let v = vec![1]; v.len.x; }
EOF
rustc --edition 2021 --emit=metadata main.rs
