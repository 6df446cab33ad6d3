# requires: rustc
# debian: rustc
cat > main.rs <<'EOF'
fn run() {}
EOF
rustc --edition 2021 --emit=metadata main.rs
