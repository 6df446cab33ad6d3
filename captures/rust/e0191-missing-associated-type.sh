# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
trait T { type A; }
fn f(_: &dyn T) {}
fn g() -> Box<dyn Iterator> { todo!() }
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
