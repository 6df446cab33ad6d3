//! `errkb measure`, for maintainers: how well the entries answer texts and logs that nobody
//! wrote entries for.
//!
//! `--errors` is a file of JSON lines, each with a `text` and, where known, `domain` and
//! `what`. `--logs` is a folder of `NAME.log` with `NAME.json` beside it, whose
//! `explains_line_no` is the line that explains the failure, from 1. `--clean` is a folder
//! of logs of successful jobs, in which every hit is a false alarm.

use std::fs;
use std::io::Write;
use std::path::Path;

use errkb_core::kb::Kb;
use errkb_core::line::normalise;
use errkb_core::load::walk;
use errkb_core::rank::rank_block;
use errkb_core::scan::{Baseline, Hit, Role, ScanOptions, Scanner, Source};
use serde::Deserialize;

use super::Session;
use crate::Outcome;
use crate::args::MeasureArgs;
use crate::error::Failure;
use crate::exit::Exit;

/// A line of a file of error texts.
#[derive(Debug, Deserialize)]
struct ErrorText {
    text: String,
    #[serde(default)]
    domain: String,
    #[serde(default)]
    what: String,
}

/// What is known of a log.
#[derive(Debug, Deserialize)]
struct LogLabel {
    explains_line_no: u64,
}

/// Measures what was named and prints figures, each answer above them for reading.
pub fn run(args: &MeasureArgs, session: &mut Session<'_>) -> Outcome {
    let kb = session.knowledge()?;
    let out = &mut *session.world.stdout;
    if let Some(path) = &args.errors {
        measure_errors(&kb, path, out)?;
    }
    if let Some(path) = &args.logs {
        measure_logs(&kb, path, out)?;
    }
    if let Some(path) = &args.clean {
        measure_clean(&kb, path, out)?;
    }
    Ok(Exit::Found)
}

fn measure_errors(kb: &Kb, path: &Path, out: &mut dyn Write) -> Outcome<()> {
    let file = fs::read_to_string(path).map_err(Failure::input(path))?;
    let (mut texts, mut answered) = (0_usize, 0_usize);
    for (index, line) in file.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let row: ErrorText = serde_json::from_str(line)
            .map_err(|error| Failure::Corpus(path.to_owned(), index + 1, error.to_string()))?;
        texts += 1;
        let block = normalise(row.text.as_bytes());
        let answer = rank_block(kb, &block).first().map(|first| kb.summary(first.entry));
        answered += usize::from(answer.is_some());
        let answer = answer.map_or("-", |answer| answer.id());
        let text = row.text.replace('\n', "⏎");
        writeln!(out, "{answer}\t{}\t{}\t{text}", row.domain, row.what)?;
    }
    writeln!(out, "error texts with an answer: {}", share(answered, texts))?;
    Ok(())
}

fn measure_logs(kb: &Kb, folder: &Path, out: &mut dyn Write) -> Outcome<()> {
    let (mut logs, mut found, mut named) = (0_usize, 0_usize, 0_usize);
    for file in walk(folder) {
        let log = file.map_err(|(path, error)| Failure::Input(path, error))?;
        if log.extension().is_none_or(|extension| extension != "log") {
            continue;
        }
        let label_path = log.with_extension("json");
        let label = fs::read_to_string(&label_path).map_err(Failure::input(&label_path))?;
        let label: LogLabel = serde_json::from_str(&label).map_err(|error| {
            Failure::Corpus(label_path.clone(), error.line(), error.to_string())
        })?;
        let bytes = fs::read(&log).map_err(Failure::input(&log))?;
        let mut hits = Vec::new();
        let mut scanner = Scanner::new(kb, every_hit());
        let mut note = |hit: &Hit| hits.push((hit.place.line, hit.entry));
        scanner
            .scan(Source::named("log"), &mut bytes.as_slice(), &mut note)
            .map_err(Failure::input(&log))?;
        let (findings, _) = scanner.finish(&Baseline::default());
        let cause = findings.first().filter(|finding| finding.role == Role::Cause);
        let explaining = hits.iter().filter(|(line, _)| *line == label.explains_line_no);
        let is_found = explaining.clone().count() > 0;
        let is_named =
            explaining.clone().any(|(_, entry)| cause.is_some_and(|c| c.entry == *entry));
        logs += 1;
        found += usize::from(is_found);
        named += usize::from(is_named);
        let verdict = match (is_found, is_named) {
            (_, true) => "named",
            (true, false) => "found",
            _ => "missed",
        };
        let cause = cause.map_or("-", |cause| kb.summary(cause.entry).id());
        let line = usize::try_from(label.explains_line_no).unwrap_or(usize::MAX);
        let line = bytes.split(|&b| b == b'\n').nth(line.saturating_sub(1)).unwrap_or_default();
        let line: String = errkb_core::line::visible_text(line).chars().take(300).collect();
        let name = log.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        writeln!(out, "{verdict}\t{name}\t{cause}\t{}", line.replace('\n', "⏎"))?;
    }
    writeln!(out, "logs whose explaining line is among the hits: {}", share(found, logs))?;
    writeln!(out, "logs whose explaining line is named as cause: {}", share(named, logs))?;
    Ok(())
}

fn measure_clean(kb: &Kb, folder: &Path, out: &mut dyn Write) -> Outcome<()> {
    let (mut lines, mut alarms) = (0_u64, 0_u64);
    for file in walk(folder) {
        let log = file.map_err(|(path, error)| Failure::Input(path, error))?;
        let bytes = fs::read(&log).map_err(Failure::input(&log))?;
        let name = log.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut hits: Vec<Hit> = Vec::new();
        let mut scanner = Scanner::new(kb, every_hit());
        let mut note = |hit: &Hit| hits.push(hit.clone());
        scanner
            .scan(Source::named(&name), &mut bytes.as_slice(), &mut note)
            .map_err(Failure::input(&log))?;
        lines += scanner.totals().0;
        alarms += hits.len() as u64;
        for hit in hits {
            let id = kb.summary(hit.entry).id();
            let text: String = hit.place.text.chars().take(300).collect();
            writeln!(out, "alarm\t{name}:{}\t{id}\t{text}", hit.place.line)?;
        }
    }
    let rate = alarms as f64 * 10_000.0 / (lines.max(1)) as f64;
    writeln!(out, "false alarms: {alarms} in {lines} clean lines, {rate:.2} per 10,000")?;
    Ok(())
}

fn every_hit() -> ScanOptions {
    ScanOptions { every_hit: true, ..ScanOptions::default() }
}

fn share(part: usize, whole: usize) -> String {
    let percent = part as f64 * 100.0 / whole.max(1) as f64;
    format!("{part} of {whole} ({percent:.1} %)")
}
