# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
trait T { fn f(&self, x: i32); fn g(&self, a: i32); fn h(&self); }
struct S;
impl T for S { fn f(&self, x: u32) {} fn g(&self) {} fn h() {} }
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
