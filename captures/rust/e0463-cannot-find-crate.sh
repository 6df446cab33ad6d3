# requires: rustc cargo
# debian: rustc cargo
cat > main.rs <<'EOF'
extern crate rand;
fn main() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
mkdir -p src && echo "fn main() {}" > src/main.rs
printf '[package]\nname = "demo"\nversion = "0.1.0"\nedition = "2021"\n' > Cargo.toml
cargo build --target x86_64-unknown-linux-musl
cargo build --target wasm32-unknown-unknown
