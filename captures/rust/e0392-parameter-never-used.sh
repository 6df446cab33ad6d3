# requires: rustc
cat > main.rs <<'EOF'
struct S<T> { x: i32 }
enum E<'a> { A }
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
