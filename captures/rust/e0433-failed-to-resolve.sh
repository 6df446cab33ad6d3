# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() {
    let m = HashMap::new();
    let r = rand::thread_rng();
    let s = crate::util::f();
}
EOF
rustc --edition 2021 --emit=metadata main.rs
