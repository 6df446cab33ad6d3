# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
struct S { x: i32 }
impl S { fn f() { println!("{}", self.x); } }
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
