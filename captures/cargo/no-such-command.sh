# requires: cargo
# debian: cargo
cargo watch
cargo expand
