# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
struct S;
impl S { fn m(&self, x: i32) {} }
fn f(a: i32, b: i32) {}
fn main() {
    f(1);
    S.m();
}
EOF
rustc --edition 2021 --emit=metadata main.rs
