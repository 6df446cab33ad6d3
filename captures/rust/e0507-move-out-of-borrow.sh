# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
struct S { name: Option<String> }
fn f(s: &S) -> Option<String> { s.name }
fn main() {
    let v = vec![String::new()];
    let a = v[0];
    let b = *std::rc::Rc::new(String::new());
}
EOF
rustc --edition 2021 --emit=metadata main.rs
