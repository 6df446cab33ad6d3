# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn f(s: &String) { s.push('a'); }
fn main() {
    let v = Vec::new();
    v.push(1);
}
EOF
rustc --edition 2021 --emit=metadata main.rs
