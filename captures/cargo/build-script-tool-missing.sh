# requires: cargo rustc
# debian: cargo rustc
# network: registry
mkdir -p src && printf 'fn main() {}\n' > src/main.rs
printf '[package]\nname = "demo"\nversion = "0.1.0"\nedition = "2021"\n[build-dependencies]\ncmake = "0.1"\ncc = "1"\n' > Cargo.toml
printf 'fn main() { cmake::build("x"); }\n' > build.rs
CMAKE=nocmake cargo build
printf 'fn main() { cc::Build::new().file("a.c").compile("a"); }\n' > build.rs
CC=nocc cargo build
