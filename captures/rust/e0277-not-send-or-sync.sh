# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
use std::{cell::RefCell, rc::Rc, sync::Arc};
async fn tick() {}
fn spawn<F: Send>(_: F) {}
fn main() {
    let r = Rc::new(1);
    std::thread::spawn(move || println!("{r}"));
    let a = Arc::new(RefCell::new(1));
    std::thread::spawn(move || println!("{a:?}"));
    spawn(async { let r = Rc::new(1); tick().await; drop(r) });
}
EOF
rustc --edition 2021 --emit=metadata main.rs
