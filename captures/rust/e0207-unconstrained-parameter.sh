# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
struct S;
impl<T: Default> S { fn f(&self) {} }
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
