# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
async fn a() -> i32 { 1 }
fn x() { a().await; }
async fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
echo 'async fn a() {} fn x() { a().await; } fn main() {}' > main.rs
rustc --edition 2021 --emit=metadata main.rs
