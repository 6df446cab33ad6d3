//! Is hostile input scanned in time linear in its size, and not much slower than plain text?

use std::fs::{self, File};
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::hostile::Hostile;
use crate::material::Material;
use crate::run::{Contestant, Outcome, interleave};
use crate::table::{Bound, Row, Table, Value};

/// Most time for twice the size; twice would be exactly linear.
const DOUBLED: f64 = 2.5;

/// Most time per byte, in times of what plain text takes.
const PER_BYTE: f64 = 20.0;

/// Measures.
///
/// # Errors
///
/// If the input cannot be made.
pub fn tables(material: &Material) -> Result<Vec<Table>> {
    let size = material.plan.size / 4;
    let plain = material.log(size, 0.0)?;
    let sample = fs::read(material.log(1_000_000, 0.0)?)?;

    let megabytes = size as f64 / 1e6;
    let mut doubled = Table::new(format!("Hostile input, {megabytes} MB to half of it"));
    let mut per_byte = Table::new(format!("Hostile input, {megabytes} MB to as much plain text"));
    for kind in Hostile::all(&material.seeds, &sample, material.plan.near_misses)? {
        let [half, whole] = [size / 2, size].map(|bytes| write(material, &kind, bytes));
        let (half, whole) = (half?, whole?);
        let outcomes = interleave(
            vec![
                Contestant::command("plain text", scan(material, &plain)),
                Contestant::command(&kind.name, scan(material, &half)),
                Contestant::command(&kind.name, scan(material, &whole)),
            ],
            material.plan.long_runs,
        );
        let base = |outcome: &Outcome| outcome.median.as_ref().ok().copied();
        doubled.row(Row::timed(&outcomes[2], base(&outcomes[1])).limit(Bound::Most(DOUBLED)));
        per_byte.row(Row::timed(&outcomes[2], base(&outcomes[0])).limit(Bound::Most(PER_BYTE)));
        fs::remove_file(half)?;
        fs::remove_file(whole)?;
    }
    per_byte.row(longest_line(material, &plain, size, &sample)?);
    per_byte.note("The ratio is that of the times for each byte.");
    Ok(vec![doubled, per_byte])
}

/// One line of four times the size of a log, to the time per byte of plain text.
fn longest_line(material: &Material, plain: &Path, size: u64, sample: &[u8]) -> Result<Row> {
    let bytes = material.plan.size * 4;
    let line = write(material, &Hostile::single_line(sample), bytes)?;
    let name = format!("one line of {} MB", bytes / 1_000_000);
    let outcomes = interleave(
        vec![
            Contestant::command("plain text", scan(material, plain)),
            Contestant::command(name, scan(material, &line)),
        ],
        material.plan.long_runs,
    );
    fs::remove_file(line)?;
    let row = match (&outcomes[0].median, &outcomes[1].median) {
        (Ok(plain), Ok(line)) => {
            let per_byte = line.as_secs_f64() / plain.as_secs_f64() * size as f64 / bytes as f64;
            Row::new(&outcomes[1].name, Value::Time(*line), Some(per_byte))
        }
        _ => Row::timed(&outcomes[1], None),
    };
    Ok(row.limit(Bound::Most(PER_BYTE)))
}

fn write(material: &Material, kind: &Hostile, bytes: u64) -> Result<PathBuf> {
    let path = material.runner.folder.join(format!("hostile-{bytes}"));
    kind.write(bytes, &mut BufWriter::with_capacity(1 << 20, File::create(&path)?))?;
    Ok(path)
}

fn scan(material: &Material, path: &Path) -> Command {
    let mut command = material.runner.errkb(["scan"]);
    command.arg(path);
    command
}
