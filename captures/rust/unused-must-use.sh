# requires: rustc
cat > main.rs <<'EOF'
#![deny(warnings)]
fn f() -> Result<(), ()> { Ok(()) }
async fn g() {}
fn main() { f(); g(); }
EOF
rustc --edition 2021 --emit=metadata main.rs
