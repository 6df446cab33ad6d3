# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() {
    let v = vec![1, 2, 3];
    let i = v.len();
    std::thread::spawn(move || println!("{:?}", &[1, 2, 3][1..i + 1])).join().ok();
    println!("{}", v[i]);
}
EOF
rustc --edition 2021 main.rs
./main
