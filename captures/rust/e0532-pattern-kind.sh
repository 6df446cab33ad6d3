# requires: rustc
cat > main.rs <<'EOF'
enum E { A(i32), B }
fn main() {
    match E::B { E::A => {}, _ => {} }
    match E::B { E::B(x) => {}, _ => {} }
}
EOF
rustc --edition 2021 --emit=metadata main.rs
