# requires: rustup cargo
export RUSTUP_AUTO_INSTALL=0 HOME="$PWD" RUSTUP_HOME="$PWD/.rustup" CARGO_HOME="$PWD/.cargo"
cargo --version
rustc --version
cargo +nightly-2020-01-01 --version
