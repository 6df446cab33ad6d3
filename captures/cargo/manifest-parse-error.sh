# requires: cargo rustc
# debian: cargo rustc
mkdir -p src && printf 'fn main() {}\n' > src/main.rs
printf '[package]\nname = "demo"\nversion = "0.1"\n' > Cargo.toml
cargo build
printf '[package]\nname = "demo"\nversion = "0.1.0"\n[dependencies]\nserde = {version = "1"\n' > Cargo.toml
cargo build
printf '[package]\nname = "demo"\nversion = "0.1.0"\nedition = "2021"\n[features]\nx = ["nope"]\n' > Cargo.toml
cargo build
printf '[package]\nname = "demo"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\nserde = { workspace = true }\n' > Cargo.toml
cargo build
