//! Vectorscan through a small C program, compiled here if the library is installed: this crate
//! has no unsafe code, and its other measurements must not need the library.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::run::Runner;

const SOURCE: &str = include_str!("../vectorscan/lines.c");

/// A database of patterns, ready to scan with.
#[derive(Debug)]
pub struct Vectorscan {
    program: PathBuf,
    database: PathBuf,
    /// How many patterns were taken and how many left out.
    pub note: String,
}

impl Vectorscan {
    /// Compiles the program, and `patterns` with it, in the folder of `runner`.
    ///
    /// # Errors
    ///
    /// If the library or a C compiler is not installed, or takes none of the patterns.
    pub fn build(runner: &Runner, patterns: &[&str]) -> Result<Self> {
        let file = |name: &str| runner.folder.join(name);
        let (source, program, list, database) = (
            file("vectorscan-lines.c"),
            file("vectorscan-lines"),
            file("vectorscan-patterns"),
            file("vectorscan-database"),
        );
        fs::write(&source, SOURCE)?;
        let one_line: Vec<&str> =
            patterns.iter().copied().filter(|pattern| !pattern.contains('\n')).collect();
        fs::write(&list, one_line.join("\n"))?;

        let flags = output(Command::new("pkg-config").args(["--cflags", "--libs", "libhs"]))
            .context("vectorscan is not installed")?;
        output(
            Command::new("cc")
                .args(["-O2", "-o"])
                .args([&program, &source])
                .args(flags.split_whitespace()),
        )?;
        let counts = output(Command::new(&program).arg("compile").args([&list, &database]))?;
        let note = format!("vectorscan: {}.", counts.trim());
        Ok(Self { program, database, note })
    }

    /// The command that scans a file line by line.
    #[must_use]
    pub fn scan(&self, runner: &Runner, log: &Path) -> Command {
        let mut command = runner.command(&self.program);
        command.arg("scan").args([self.database.as_path(), log]);
        command
    }
}

fn output(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("{command:?}"))?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{command:?}: {complaint}");
    Ok(String::from_utf8(output.stdout)?)
}
