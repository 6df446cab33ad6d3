# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
trait Describe {}
impl<T> Describe for T {}
impl Describe for i32 {}
struct Wrap<T>(T);
impl<T> From<T> for Wrap<T> { fn from(t: T) -> Self { Wrap(t) } }
impl<T> From<Wrap<T>> for Wrap<T> { fn from(t: Wrap<T>) -> Self { t } }
fn main() {}
EOF
rustc --edition 2021 main.rs
