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
cargo generate-lockfile
sed -i 's/^version = [34]$/version = 5/' Cargo.lock
cargo build
