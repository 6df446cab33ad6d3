# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
struct P;
fn f<T>(a: T, b: T) -> bool { a > b }
fn main() {
    P == P;
    "a" + "b";
}
EOF
rustc --edition 2021 --emit=metadata main.rs
