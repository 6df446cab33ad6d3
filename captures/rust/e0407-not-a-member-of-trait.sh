# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
trait T { fn a(&self); }
struct S;
impl T for S { fn a(&self) {} fn b(&self) {} type C = u8; }
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
