# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn f(x: &'a str) {}
struct S { s: &'b str }
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
