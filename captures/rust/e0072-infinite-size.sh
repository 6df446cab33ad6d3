# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
struct List { n: i32, next: Option<List> }
fn main() {}
EOF
rustc --edition 2021 main.rs
