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
[dependencies]
EOF
cargo build --locked
cargo generate-lockfile
mkdir -p lib/src && touch lib/src/lib.rs && printf '[package]\nname = "lib"\nversion = "1.0.0"\n' > lib/Cargo.toml
echo 'lib = { path = "lib" }' >> Cargo.toml
cargo build --locked
