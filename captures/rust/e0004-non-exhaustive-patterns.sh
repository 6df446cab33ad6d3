# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
enum E { A, B, C }
fn main() {
    match E::A { E::A => {} }
    match Some(1) { Some(x) => {} }
}
EOF
rustc --edition 2021 --emit=metadata main.rs
