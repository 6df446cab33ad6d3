# requires: rustc
printf 'fn helper() {}\nfn main() { let x = 1; }\n' > main.rs
rustc --edition 2021 --emit=metadata -D warnings main.rs
cat > main.rs <<'EOF'
#![deny(warnings)]
fn helper() {}
fn main() { let x = 1; }
EOF
rustc --edition 2021 --emit=metadata main.rs
