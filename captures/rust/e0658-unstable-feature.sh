# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
#![feature(box_patterns)]
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
echo 'trait A { type T = i32; } fn main() { [1, 2].iter().array_chunks::<2>(); }' > main.rs
rustc --edition 2021 --emit=metadata main.rs
