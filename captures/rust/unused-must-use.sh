# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
#![deny(warnings)]
fn f() -> Result<(), ()> { Ok(()) }
fn main() { f(); let x = 5; }
EOF
rustc --edition 2021 --emit=metadata main.rs
