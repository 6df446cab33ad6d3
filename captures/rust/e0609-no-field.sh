# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
struct P { name: String }
fn main() {
    let p = P { name: String::new() };
    p.nam;
    Some(p).name;
    let q = P { nme: String::new() };
}
EOF
rustc --edition 2021 --emit=metadata main.rs
