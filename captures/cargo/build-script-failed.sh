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
EOF
cat > build.rs <<'EOF'
fn main() { panic!("Could not find libfoo"); }
EOF
cargo build
