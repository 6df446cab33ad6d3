# requires: cargo rustc cc pkg-config
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
alsa-sys = "=0.3.1"
EOF
PKG_CONFIG_LIBDIR="$PWD/none" cargo build 2>&1 | grep -v rerun-if
