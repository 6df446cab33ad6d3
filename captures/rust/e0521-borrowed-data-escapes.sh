# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
struct S { n: i32 }
impl S {
    fn run(&self) { std::thread::spawn(|| println!("{}", self.n)); }
}
fn boxed<T: Send>(t: T) -> Box<dyn Send> { Box::new(t) }
fn log(s: &str) { std::thread::spawn(move || println!("{s}")); }
fn main() {}
EOF
rustc --edition 2021 main.rs
