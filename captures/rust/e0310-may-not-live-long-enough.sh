# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn f<T: std::fmt::Debug>(x: T) -> Box<dyn std::fmt::Debug> { Box::new(x) }
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
