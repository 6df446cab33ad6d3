# requires: cargo rustc
# debian: cargo rustc
printf '[package]\nname = "demo"\nversion = "0.1.0"\nedition = "2021"\n' > Cargo.toml
cargo build
mkdir -p src/bin && touch src/lib.rs
cargo run
printf 'fn main() {}\n' > src/bin/a.rs
printf 'fn main() {}\n' > src/bin/b.rs
cargo run
cargo run --bin server
