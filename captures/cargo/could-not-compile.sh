# requires: cargo rustc
# debian: cargo rustc
mkdir -p src
cat > src/main.rs <<'EOF'
fn main() { let x: i32 = "a"; }
EOF
cat > Cargo.toml <<'EOF'
[package]
name = "demo"
version = "0.1.0"
edition = "2021"
EOF
cargo build
echo 'fn main() { a(); b(); }' > src/main.rs
cargo build
