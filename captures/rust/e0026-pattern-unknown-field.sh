# requires: rustc
cat > main.rs <<'EOF'
enum E { A(i32, i32), B { x: i32 } }
struct P { x: i32 }
fn main() {
    let E::B { z, .. } = (E::B { x: 1 }) else { return };
    let P { q, .. } = P { x: 1 };
}
EOF
rustc --edition 2021 --emit=metadata main.rs
