# requires: rustc
cat > main.rs <<'EOF'
enum E { A(i32), B(i32), C }
fn main() { match E::C { E::A(x) | E::B(y) => {}, _ => {} } }
EOF
rustc --edition 2021 --emit=metadata main.rs
