# requires: rustc
cat > main.rs <<'EOF'
struct S<T>(T);
impl<T> S<T> {
    fn f() {
        fn g(x: T) {}
        fn h() -> Self { todo!() }
    }
}
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
