# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn main() { let c = 66u32 as char; let v = vec![1u8] as Vec<u32>; let p = &0u8 as u32; let b = 5 as bool; let q = 0 as *const [u8]; }
EOF
rustc --edition 2021 --emit=metadata main.rs
