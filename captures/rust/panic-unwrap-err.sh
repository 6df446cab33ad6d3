# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() {
    let f = std::fs::File::open("config.toml").unwrap();
    println!("{f:?}");
}
EOF
rustc --edition 2021 main.rs
./main
