# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
enum E { A(i32, i32), B { x: i32, y: i32 } }
fn main() { match E::A(1, 2) { E::A(a) => {}, E::B { x } => {} } if let E::B { z, .. } = E::A(1, 2) {} }
EOF
rustc --edition 2021 --emit=metadata main.rs
