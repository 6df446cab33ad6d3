# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn f(s: str) {}
fn g(x: [i32]) {}
fn main() {
    let y: dyn std::fmt::Debug;
}
EOF
rustc --edition 2021 --emit=metadata main.rs
