# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() {
    let s = String::from("a");
    let r = &s;
    drop(s);
    let config = vec![1];
    let c = &config;
    std::thread::spawn(move || config);
    println!("{r} {c:?}");
}
EOF
rustc --edition 2021 --emit=metadata main.rs
