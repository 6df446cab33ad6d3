# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
use std::cell::RefCell;
fn main() {
    std::thread::spawn(|| { let c = RefCell::new(1); let a = c.borrow_mut(); println!("{a}{}", c.borrow()); }).join().ok();
    let c = RefCell::new(1);
    let a = c.borrow_mut();
    let b = c.borrow_mut();
    println!("{a}{b}");
}
EOF
rustc --edition 2021 main.rs
./main
