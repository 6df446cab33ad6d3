# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
struct S { n: i32 }
impl S { fn a(&self) -> i32 { n } }
fn main() {
    println!("{}", coutn);
    foo(1);
}
EOF
rustc --edition 2021 --emit=metadata main.rs
