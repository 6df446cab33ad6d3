# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
use std::fmt::Result;
use std::io::Result;
struct A; struct A;
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
