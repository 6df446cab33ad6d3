# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
use std::fmt;
struct S;
impl fmt::Display for S {}
impl Iterator for S {}
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
