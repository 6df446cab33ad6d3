# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
impl std::fmt::Display for Vec<i32> {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "{}", self.len())
    }
}
fn main() {}
EOF
rustc --edition 2021 main.rs
