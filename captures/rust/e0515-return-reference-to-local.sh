# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn f() -> &'static str { let s = String::from("a"); &s }
fn g<'a>() -> &'a [i32] { let v = vec![1]; v.as_slice() }
fn i(x: String) -> std::str::Chars<'static> { x.chars() }
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
