# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
mod m {
    fn f() {}
    pub struct S { x: i32 }
    impl S { pub fn new() -> S { S { x: 1 } } fn p(&self) {} }
    pub struct U(i32);
}
fn main() {
    m::f();
    m::U(1);
}
fn g() { let s = m::S::new(); s.x; s.p(); }
EOF
rustc --edition 2021 --emit=metadata main.rs
