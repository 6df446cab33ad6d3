# requires: rustc
cat > main.rs <<'EOF'
mod m {
    pub struct P { pub x: i32, y: i32 }
}
fn main() {
    let p = m::P { x: 1 };
}
EOF
rustc --edition 2021 --emit=metadata main.rs
