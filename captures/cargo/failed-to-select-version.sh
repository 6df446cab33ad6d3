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
itoa = { path = "itoa", version = "99" }
EOF
mkdir -p itoa/src && touch itoa/src/lib.rs && printf '[package]\nname = "itoa"\nversion = "1.0.0"\n' > itoa/Cargo.toml
cargo build
sed -i 's/, version = "99"/, features = ["nope"]/' Cargo.toml
cargo build
