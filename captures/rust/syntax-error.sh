# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() {
    println!("a"));
}
EOF
rustc --edition 2021 main.rs
printf "fn main() {\n    let x = 1\n    let y = 2;\n}\n" > main.rs
rustc --edition 2021 main.rs
printf "fn main() {\n    if true {\n}\n" > main.rs
rustc --edition 2021 main.rs
