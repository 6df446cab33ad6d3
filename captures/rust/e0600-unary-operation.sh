# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() { let a = !"x"; let b = -String::new(); let c = *5; }
EOF
rustc --edition 2021 --emit=metadata main.rs
