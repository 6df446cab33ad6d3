//! Packs `seeds/` into the binary, through the same library that reads it at run time.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    println!("cargo:rerun-if-changed=seeds");
    println!("cargo:rerun-if-changed=build.rs");
    let (entries, faults): (Vec<_>, Vec<_>) = errkb_core::load::load_dir(Path::new("seeds"))
        .into_iter()
        .map(|loaded| loaded.result)
        .partition(Result::is_ok);
    let mut messages: Vec<String> =
        faults.into_iter().filter_map(Result::err).map(|fault| fault.to_string()).collect();
    let entries: Vec<_> = entries.into_iter().flatten().collect();
    let written = errkb_core::pack::write(&entries, true);
    messages.extend(written.omissions.iter().map(ToString::to_string));
    let out = std::env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    if let Err(error) = std::fs::write(out.join("seeds.pack"), written.bytes) {
        messages.push(error.to_string());
    }
    for message in &messages {
        println!("cargo::error={message}");
    }
    if messages.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
