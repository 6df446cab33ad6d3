# requires: cargo
# debian: cargo
cargo build
cargo build --manifest-path nope/Cargo.toml
cargo install --path .
