# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
struct S<'a>(&'a str);
impl<'a> S<'a> { fn f(&self, x: &str) -> &str { x } }
fn f<'a>(x: &'a i32, y: &i32) -> &'a i32 { y }
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
