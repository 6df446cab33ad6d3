# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
use std::thread;
fn f() -> impl Fn() -> i32 { let n = 1; || n + 1 }
fn main() {
    let v = vec![1];
    let h = thread::spawn(|| println!("{:?}", v));
    h.join().unwrap();
}
EOF
rustc --edition 2021 --emit=metadata main.rs
