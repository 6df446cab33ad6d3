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
cargo build --config 'target."cfg(all())".linker="aarch64-linux-gnu-gcc"'
mkdir bin
for t in cargo rustc; do printf '#!/bin/sh\nexec %s "$@"\n' "$(command -v $t)" > bin/$t; done
chmod +x bin/*
cargo=$(command -v cargo)
env PATH="$PWD/bin" "$cargo" build
