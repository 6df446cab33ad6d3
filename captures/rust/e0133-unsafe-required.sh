# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
static mut COUNT: i32 = 0;
unsafe fn read(p: *const i32) -> i32 { unsafe { *p } }
fn main() {
    let n = 1;
    let p = &n as *const i32;
    read(p);
    println!("{}", *p);
    COUNT += 1;
}
EOF
rustc --edition 2021 main.rs
