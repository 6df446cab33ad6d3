# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() {
    let v = vec![1];
    let i: i32 = 0;
    v[i];
    "abc"[0];
    String::from("a")[0];
}
EOF
rustc --edition 2021 --emit=metadata main.rs
