# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
struct S { name: &str }
fn longest(a: &str, b: &str) -> &str { a }
fn pair(a: &str, b: &str) -> (&str, &str) { (a, b) }
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
