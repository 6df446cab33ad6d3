# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
#[derive(PartialEq)]
struct P;
fn f<T: Clone + Copy>(t: T) {}
fn main() {
    f(String::new());
    let x: i32 = 1;
    let y = x + 1.0;
    let z: Vec<i32> = vec!["a"].into_iter().map(|s| s.len()).collect();
    vec![P, P].sort();
}
EOF
rustc --edition 2021 --emit=metadata main.rs
