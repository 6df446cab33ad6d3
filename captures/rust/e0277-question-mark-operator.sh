# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() { let f = std::fs::File::open("x")?; }
fn g() -> Option<i32> { let n: i32 = "1".parse()?; Some(n) }
fn h() -> Result<(), std::num::ParseIntError> { let f = std::fs::File::open("x")?; Ok(()) }
fn i() -> Result<i32, String> { let o: i32 = Some(1)?; Ok(o) }
EOF
rustc --edition 2021 --emit=metadata main.rs
