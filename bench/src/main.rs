//! Measures errkb: makes logs and sets of entries, runs errkb and others on them in turn, and
//! prints a Markdown table for each question. Nothing fails for being slow; the exit code tells
//! only whether something broke.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "printing is what it is for")]

mod args;
mod engines;
mod groups;
mod hostile;
mod logs;
mod material;
mod pattern;
mod run;
mod seeds;
mod sets;
mod table;
mod vectorscan;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Parser;

use args::{Args, Group, Hidden};
use material::Material;
use run::Runner;
use seeds::Seeds;
use table::Table;

type Measure = fn(&Material) -> Result<Vec<Table>>;

const GROUPS: &[(Group, Measure)] = &[
    (Group::Start, groups::start::tables),
    (Group::Scan, groups::scan::tables),
    (Group::Memory, groups::memory::tables),
    (Group::Hostile, groups::hostile::tables),
    (Group::Pack, groups::pack::tables),
];

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("errkb-bench: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Whether everything that was to be measured was.
fn run(args: &Args) -> Result<bool> {
    if let Some(Hidden::Peak { command }) = &args.hidden {
        println!("{}", run::peak_of(command)?);
        return Ok(true);
    }
    let temporary;
    let folder = if let Some(folder) = &args.keep {
        folder.clone()
    } else {
        temporary = tempfile::Builder::new().prefix("errkb-bench-").tempdir()?;
        temporary.path().to_owned()
    };
    std::fs::create_dir_all(folder.join("home")).context("making the working folder")?;
    let folder = std::path::absolute(folder)?;
    let runner = Runner { errkb: run::installed(&errkb(args)?, &folder)?, folder };
    let material = Material::new(Seeds::read(&args.seeds)?, args.plan(), runner)?;

    let mut whole = true;
    for (_, measure) in GROUPS.iter().filter(|(group, _)| args.wants(*group)) {
        match measure(&material) {
            Ok(tables) => {
                for table in tables {
                    print!("{table}");
                    whole &= !table.is_broken();
                }
            }
            Err(error) => {
                eprintln!("errkb-bench: {error:#}");
                whole = false;
            }
        }
    }
    Ok(whole)
}

/// The errkb to measure, by its absolute path.
fn errkb(args: &Args) -> Result<PathBuf> {
    let path = match &args.errkb {
        Some(path) => path.clone(),
        None => std::env::current_exe()?.with_file_name("errkb"),
    };
    path.canonicalize().with_context(|| format!("no errkb at {}", path.display()))
}
