# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
struct A; struct A;
fn main() {}
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
