# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() {
    let a: u32 = std::env::args().count() as u32;
    std::thread::spawn(move || println!("{}", a + u32::MAX)).join().ok();
    println!("{}", a - 5);
}
EOF
rustc --edition 2021 main.rs
./main
