# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
use std::io;
struct P;
enum E { A }
struct W<T>(T);
impl<T: Clone> W<T> { fn dup(&self) {} }
fn main() {
    P.run();
    P::new();
    E::B;
    W(P).dup();
    io::stdout().flush();
}
EOF
rustc --edition 2021 --emit=metadata main.rs
