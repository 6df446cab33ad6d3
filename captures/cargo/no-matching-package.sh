# requires: cargo rustc
# debian: cargo rustc
# network: registry
mkdir -p src
cat > src/main.rs <<'EOF'
fn main() {}
EOF
cat > Cargo.toml <<'EOF'
[package]
name = "demo"
version = "0.1.0"
edition = "2021"
[dependencies]
serde_jsonn = { path = "lib" }
EOF
mkdir -p lib/src && touch lib/src/lib.rs && printf '[package]\nname = "lib"\nversion = "1.0.0"\n' > lib/Cargo.toml
cargo build
sed -i /serde_jsonn/d Cargo.toml
cargo install ripgrepp
cargo add serdee-nope-x
