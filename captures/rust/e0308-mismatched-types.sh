# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn p(a: &str, n: usize) {}
fn main() {
    let x: i32 = "5";
    let z = if true { 1 } else { "a" };
    match 1 { 1 => "a", _ => 2 };
    p(String::from("x"), 4i32);
}
EOF
rustc --edition 2021 --emit=metadata main.rs
