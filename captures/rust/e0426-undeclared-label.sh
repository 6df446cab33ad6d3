# requires: rustc
cat > main.rs <<'EOF'
fn main() {
    loop { break 'outer; }
}
EOF
rustc --edition 2021 --emit=metadata main.rs
cat > main.rs <<'EOF'
fn main() {
    'outer: for x in [1] {
        [1].iter().for_each(|_| { continue 'outer; });
    }
}
EOF
rustc --edition 2021 --emit=metadata main.rs
