# requires: cargo rustc
# debian: cargo rustc
mkdir -p src home && export CARGO_HOME="$PWD/home" CARGO_NET_RETRY=0 CARGO_HTTP_PROXY=127.0.0.1:9
printf 'fn main() {}\n' > src/main.rs
printf '[package]\nname = "demo"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\nserde = "1"\n' > Cargo.toml
cargo build
sed -i 's#^serde.*#lib = { path = "../nolib" }#' Cargo.toml
cargo build
