# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
struct S;
impl Displayy for S {}
fn main() {
    let x: Strng;
    let v: Vec<Foo> = vec![];
}
EOF
rustc --edition 2021 --emit=metadata main.rs
