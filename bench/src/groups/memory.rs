//! How much memory does errkb take to scan a pipe that is far larger than memory should be?

use std::fs::File;
use std::io::{ErrorKind, Read, Seek, Write};
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result, ensure};

use crate::material::Material;
use crate::table::{Bound, Row, Table, Value};

/// Most memory for the real entries, in MB.
const REAL: f64 = 64.0;

/// Most memory for the largest set, in MB.
const LARGEST: f64 = 200.0;

/// Measures.
///
/// # Errors
///
/// If the log cannot be written.
pub fn tables(material: &Material) -> Result<Vec<Table>> {
    let gigabytes = material.plan.big as f64 / 1e9;
    let mut table = Table::new(format!("Peak memory, {gigabytes} GB through a pipe"));
    let log = material.log(material.plan.size, 0.001)?;
    table.row(measured("built-in entries", peak(material, &[], &log), REAL));
    if let Some(&largest) = material.plan.sets.last() {
        let peak = material.pack(largest).and_then(|pack| {
            let args = Material::entries_args(Some(&pack));
            peak(material, &args.iter().map(String::as_str).collect::<Vec<_>>(), &log)
        });
        table.row(measured(&format!("{largest} entries"), peak, LARGEST));
    }
    Ok(vec![table])
}

fn measured(what: &str, peak: Result<f64>, most: f64) -> Row {
    match peak {
        Ok(megabytes) => Row::new(what, Value::Memory(megabytes), None).limit(Bound::Most(most)),
        Err(error) => Row::broken(what, &error),
    }
}

/// Sends a log again and again to errkb's standard input; its peak memory in MB.
fn peak(material: &Material, entries: &[&str], log: &Path) -> Result<f64> {
    let mut log = File::open(log)?;
    let mut command = material.runner.peak(&[entries, &["scan"]].concat())?;
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let mut pipe = child.stdin.take().context("no pipe")?;
    let mut buffer = vec![0; 1 << 16];
    let mut left = material.plan.big;
    while left > 0 {
        let got = log.read(&mut buffer)?;
        if got == 0 {
            log.rewind()?;
            continue;
        }
        match pipe.write_all(&buffer[..got]) {
            Ok(()) => left = left.saturating_sub(got as u64),
            Err(error) if error.kind() == ErrorKind::BrokenPipe => break,
            Err(error) => return Err(error.into()),
        }
    }
    drop(pipe);
    let output = child.wait_with_output()?;
    ensure!(output.status.success(), "errkb scan failed, {left} bytes before the end");
    ensure!(left == 0, "errkb scan stopped reading {left} bytes before the end");
    let kibibytes: f64 = String::from_utf8(output.stdout)?.trim().parse()?;
    Ok(kibibytes * 1024.0 / 1e6)
}
