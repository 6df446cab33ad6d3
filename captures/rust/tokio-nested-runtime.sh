# requires: cargo rustc
# debian: cargo rustc
# network: registry
mkdir -p src && printf '[package]\nname = "demo"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\ntokio = { version = "1", features = ["rt-multi-thread"] }\n' > Cargo.toml
cat > src/main.rs <<'EOF'
use tokio::runtime::Runtime;
fn main() {
    let inner = std::env::args().len() > 1;
    Runtime::new().unwrap().block_on(async move {
        let rt = Runtime::new().unwrap();
        if inner { drop(rt) } else { rt.block_on(async {}) }
    });
}
EOF
cargo run
cargo run -- drop
