# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
#[derive(Serialize)]
struct S { #[serde(default)] n: i32 }
fn main() {
    json!({});
}
EOF
rustc --edition 2021 --emit=metadata main.rs
