# requires: rustc
cat > main.rs <<'EOF'
enum Shape { Circle(f64) }
fn area(s: &Shape::Circle) -> f64 { 0.0 }
fn g() -> Some {}
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
