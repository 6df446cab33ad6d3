# requires: cargo rustc
# debian: cargo rustc
mkdir -p src
cat > src/main.rs <<'EOF'
fn main() {}
EOF
cat > Cargo.toml <<'EOF'
[package]
name = "demo"
version = "0.1.0"
edition = "2021"
rust-version = "1.99"
EOF
cargo build
mkdir -p newer/src && touch newer/src/lib.rs && printf '[package]\nname = "newer"\nversion = "2.0.0"\nrust-version = "1.99"\n' > newer/Cargo.toml
sed -i /rust-version/d Cargo.toml
printf '[dependencies]\nnewer = { path = "newer" }\n' >> Cargo.toml
cargo build
