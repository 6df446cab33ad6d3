# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
struct S;
struct B;
impl S for B {}
type A = Vec<u8>;
fn f<T: S>(_: T) {}
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
