# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() {
    let v: Vec<i32> = vec![];
    let x = v.first().unwrap();
    println!("{x}");
}
EOF
rustc --edition 2021 main.rs
./main
