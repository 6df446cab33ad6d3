# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() {
    let mut v: Vec<&str> = Vec::new();
    let r;
    {
        let x = 5;
        r = &x;
        let line = String::from("a");
        v.push(&line);
    }
    println!("{r} {v:?}");
}
EOF
rustc --edition 2021 --emit=metadata main.rs
