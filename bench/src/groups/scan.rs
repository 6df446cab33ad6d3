//! How fast are logs scanned: beside other tools, with more entries, with more errors?

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::Result;

use crate::engines;
use crate::material::Material;
use crate::run::{Contestant, Outcome, interleave};
use crate::table::{Bound, Row, Table, Value};
use crate::vectorscan::Vectorscan;

/// Share of lines that are errors where nothing else is said.
const ERRORS: f64 = 0.001;

/// Patterns in the `RegexSet`, which takes minutes to make of all of them.
const SOME_PATTERNS: usize = 200;

/// Bytes that the `RegexSet` scans, at some 40 kB a second.
const SOME_BYTES: u64 = 200_000;

/// Measures.
///
/// # Errors
///
/// If a log cannot be written.
pub fn tables(material: &Material) -> Result<Vec<Table>> {
    Ok(vec![beside_others(material)?, with_more_entries(material)?, with_more_errors(material)?])
}

fn beside_others(material: &Material) -> Result<Table> {
    let (size, runner) = (material.plan.size, &material.runner);
    let log = material.log(size, ERRORS)?;
    let mut table =
        Table::new(format!("Scanning {} MB, built-in entries, beside others", size / 1_000_000));
    let command = |program: &str, args: &[&str]| {
        let mut command = runner.command(program);
        command.args(args).arg(&log);
        command
    };
    let keys = material.seeds.keys()?;
    let key_file = runner.folder.join("keys");
    let one_line = keys.iter().filter(|key| !key.contains('\n')).map(String::as_str);
    fs::write(&key_file, one_line.collect::<Vec<_>>().join("\n"))?;

    let mut contestants = vec![
        Contestant::command("wc -l", command("wc", &["-l"])),
        Contestant::command("errkb scan --threads 1", scan(material, None, 1, &log)),
        Contestant::command("errkb scan --threads 2", scan(material, None, 2, &log)),
    ];
    let regexes: Vec<&str> =
        material.seeds.entries.iter().map(|entry| entry.regex.as_str()).collect();
    let vectorscan = Vectorscan::build(runner, &regexes);
    match &vectorscan {
        Ok(vectorscan) => {
            table.note(&vectorscan.note);
            let scan = vectorscan.scan(runner, &log);
            contestants.push(Contestant::command("vectorscan, line by line", scan));
        }
        Err(error) => table.note(format!("No vectorscan: {error:#}")),
    }
    if runner.command("rg").arg("--version").status().is_ok() {
        let all = ["-c", "-F", "-f", &key_file.display().to_string()].map(str::to_owned);
        let all = command("rg", &all.each_ref().map(String::as_str));
        contestants.push(Contestant::command("rg -c, one word", command("rg", &["-c", "error"])));
        contestants.push(Contestant::command("rg -c -F -f, all literals", all));
    } else {
        table.note("No ripgrep: it is not installed.");
    }
    contestants.extend(in_process(material, &keys, &regexes, &log)?);

    let outcomes = interleave(contestants, material.plan.runs);
    let base = time(&outcomes[0]);
    for (number, outcome) in outcomes.iter().enumerate() {
        let row = Row::timed(outcome, base);
        let of_errkb = number == 1;
        table.row(if of_errkb { row.limit(Bound::Most(16.0)).aim(Bound::Most(8.0)) } else { row });
    }
    let (single, double) = (&outcomes[1], &outcomes[2]);
    let threads = "two threads: one thread's time to theirs";
    table.row(faster(threads, single, double).limit(Bound::Least(1.8)));
    if vectorscan.is_ok() {
        let row = faster("vectorscan's time to that of errkb's one thread", &outcomes[3], single);
        table.row(row.limit(Bound::Least(3.5)).aim(Bound::Least(8.0)));
    }
    table.note(format!(
        "The {} literals are the longest of each alternative of each regex.",
        keys.len()
    ));
    table.note(format!(
        "(*) Measured with {SOME_PATTERNS} of {} patterns on {} MB, and multiplied for the size of \
         the log, but not for the patterns that are left out.",
        regexes.len(),
        SOME_BYTES.min(size) as f64 / 1e6
    ));
    Ok(table)
}

/// The crates that errkb could have been built on.
fn in_process(
    material: &Material,
    keys: &[String],
    regexes: &[&str],
    log: &Path,
) -> Result<[Contestant<'static>; 2]> {
    let size = material.plan.size;
    let some_bytes = SOME_BYTES.min(size);
    let factor = size as f64 / some_bytes as f64;
    let (log, part) = (log.to_owned(), material.log(some_bytes, ERRORS)?);
    let automaton = engines::automaton(keys)?;
    let set = engines::regex_set(regexes, SOME_PATTERNS)?;
    Ok([
        Contestant::timed("aho-corasick in process, all literals", move || {
            engines::time_automaton(&automaton, &log)
        }),
        Contestant::timed("RegexSet in process, some patterns (*)", move || {
            Ok(engines::time_regex_set(&set, &part)?.mul_f64(factor))
        }),
    ])
}

fn with_more_entries(material: &Material) -> Result<Table> {
    let log = material.log(material.plan.size, ERRORS)?;
    let mut table = Table::new("Scanning with more entries, one thread");
    let built_in = scan(material, None, 1, &log);
    let mut contestants = vec![Contestant::command("built-in entries", built_in)];
    for &count in &material.plan.sets[1..] {
        match material.pack(count) {
            Ok(pack) => contestants.push(Contestant::command(
                format!("{count} entries"),
                scan(material, Some(&pack), 1, &log),
            )),
            Err(error) => table.row(Row::broken(format!("{count} entries"), &error)),
        }
    }
    let outcomes = interleave(contestants, material.plan.runs);
    let base = outcomes.get(1).and_then(time);
    let bounds = [None, None, Some((1.3, 1.1)), Some((4.0, 1.5))];
    for (outcome, bounds) in outcomes.iter().zip(bounds) {
        let row = Row::timed(outcome, base);
        table.row(match bounds {
            Some((limit, aim)) => row.limit(Bound::Most(limit)).aim(Bound::Most(aim)),
            None => row,
        });
    }
    Ok(table)
}

fn with_more_errors(material: &Material) -> Result<Table> {
    let mut table = Table::new("Scanning with more errors, built-in entries, one thread");
    let mut contestants = Vec::new();
    for share in [0.0, ERRORS, 0.01] {
        let log = material.log(material.plan.size, share)?;
        let name = format!("{} % of lines are errors", share * 100.0);
        contestants.push(Contestant::command(name, scan(material, None, 1, &log)));
    }
    let outcomes = interleave(contestants, material.plan.runs);
    let base = time(&outcomes[0]);
    for (number, outcome) in outcomes.iter().enumerate() {
        let row = Row::timed(outcome, base);
        table.row(if number == 2 { row.limit(Bound::Most(1.1)) } else { row });
    }
    Ok(table)
}

fn scan(material: &Material, pack: Option<&Path>, threads: usize, log: &Path) -> Command {
    let mut command = material.runner.errkb(Material::entries_args(pack));
    command.args(["scan", "--threads", &threads.to_string()]).arg(log);
    command
}

fn time(outcome: &Outcome) -> Option<Duration> {
    outcome.median.as_ref().ok().copied()
}

/// How many times as long `slow` takes as `fast`.
fn faster(what: &str, slow: &Outcome, fast: &Outcome) -> Row {
    match (time(slow), time(fast)) {
        (Some(slow), Some(fast)) => {
            let ratio = slow.as_secs_f64() / fast.as_secs_f64();
            Row::new(what, Value::Time(fast), Some(ratio))
        }
        _ => Row::missing(what, "one of them did not run"),
    }
}
