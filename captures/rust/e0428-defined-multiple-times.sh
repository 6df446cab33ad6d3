# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
struct A; struct A;
fn main() {}
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
printf 'use std::fmt::Result;\nuse std::io::Result;\nfn main() {}\n' > b.rs
rustc --edition 2021 --emit=metadata b.rs
