# requires: cargo rustc
# debian: cargo rustc
# network: registry
mkdir -p src && printf '[package]\nname = "demo"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\ntokio = { version = "1", features = ["rt-multi-thread"] }\n' > Cargo.toml
cat > src/main.rs <<'EOF'
fn main() {
    tokio::spawn(async {});
}
EOF
cargo run
