# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
trait T { fn f(&self); }
struct S;
pub impl T for S { pub fn f(&self) {} }
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
