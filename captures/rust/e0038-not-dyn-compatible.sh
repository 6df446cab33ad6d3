# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
trait Shape { fn new() -> Self; fn area(&self) -> f64; }
fn f(s: &dyn Shape) {}
fn h(x: Box<dyn Clone>) {}
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
