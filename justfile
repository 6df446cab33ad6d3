# `just` lists what there is; `just ci` is what CI runs.

default:
    @just --list

# Build the binary with all entries in it.
build:
    cargo build --release

# All tests.
test:
    cargo test --workspace

# Formatting, lints of the code, lints of the entries.
lint:
    cargo fmt --all --check
    cargo clippy --workspace --all-targets --all-features -- -D warnings
    cargo run --quiet -- lint seeds

# Licences and origins of what we depend on.
deny:
    cargo deny --offline check bans licenses sources

# Put entry files in canonical form.
fix:
    cargo run --quiet -- lint --fix seeds

# Write the snapshots and schemas anew; read the difference before you commit it.
accept:
    UPDATE_SCHEMA=1 INSTA_UPDATE=always cargo test --workspace

# Run the scripts in captures/ whose tools are here, and hold their output against the entries.
captures *DOMAINS:
    cargo build --release
    captures/run {{DOMAINS}}

# Measure the entries: just measure errors.jsonl logs clean
measure ERRORS LOGS CLEAN:
    cargo run --release --quiet -- measure --errors {{ERRORS}} --logs {{LOGS}} --clean {{CLEAN}}

# Measure the speed: just bench --only scan --size 64
bench *ARGS:
    cargo build --release
    cargo build --release --package errkb-bench
    cargo run --release --quiet --package errkb-bench -- {{ARGS}}

# What CI runs.
ci:
    .ci/run
