# requires: cargo rustc
# debian: cargo rustc
printf '[workspace]\nmembers = []\n' > Cargo.toml
mkdir -p inner/src && cd inner
printf 'fn main() {}\n' > src/main.rs
printf '[package]\nname = "inner"\nversion = "0.1.0"\nedition = "2021"\n' > Cargo.toml
cargo build
