# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
mod missing;
mod util;
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
