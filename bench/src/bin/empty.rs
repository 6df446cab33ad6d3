//! A process that does nothing: what starting any Rust program costs on this machine.

fn main() {}
