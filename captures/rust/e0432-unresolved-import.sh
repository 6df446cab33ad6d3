# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
use serde::Serialize;
use std::collections::HashMapp;
use crate::util::x;
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
