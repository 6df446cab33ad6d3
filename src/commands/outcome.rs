//! How a command that reads logs ends: the report in its form, the summary of a GitHub step,
//! and whether a gate holds.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;

use errkb_core::report::ScanReport;

use super::Session;
use crate::Outcome;
use crate::args::{FailOn, Format};
use crate::exit::Exit;
use crate::messages::Messages;
use crate::render::overview::scan_page;
use crate::render::{github, gitlab, junit, markdown, sarif};

/// The most that the summary of one step can hold, in bytes.
/// <https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits>
const MAX_SUMMARY: usize = 1 << 20;

/// Writes what logs show in the form that was asked for; CI systems have forms of their own.
pub fn write(report: &ScanReport, session: &mut Session<'_>) -> Outcome<()> {
    if session.settings.is_quiet {
        return Ok(());
    }
    let (messages, mut text) = (&session.messages, Vec::new());
    match session.settings.format {
        Format::Github => github::write(report, messages, &session.settings, &mut text)?,
        Format::Gitlab => gitlab::write(report, messages, &mut text)?,
        Format::Junit => junit::write(report, messages, &mut text)?,
        Format::Sarif => sarif::write(report, messages, &mut text)?,
        Format::Human | Format::Json | Format::Jsonl | Format::Markdown => {
            return session.write(report, scan_page);
        }
    }
    session.write_bytes(&text)?;
    if session.settings.format == Format::Github {
        summarise_step(report, session);
    }
    Ok(())
}

/// How the call ends. `has_known` says whether any finding, shown or not, is a cause or
/// another error by itself.
pub fn exit(report: &ScanReport, has_known: bool, fail_on: Option<FailOn>) -> Exit {
    match fail_on {
        Some(gate) => Exit::of_found(!gate.fails(has_known, !report.unknown.is_empty())),
        None => Exit::of_found(!report.findings.is_empty()),
    }
}

/// Appends the answer to the summary of the step, if GitHub asks for one. A summary that
/// cannot be written is no reason to fail.
fn summarise_step(report: &ScanReport, session: &mut Session<'_>) {
    let Some(path) = session.world.variable("GITHUB_STEP_SUMMARY").map(str::to_owned) else {
        return;
    };
    if let Err(error) = append_summary(report, &session.messages, Path::new(&path)) {
        let parts = [("path", path.into()), ("detail", error.to_string().into())];
        let told = session.messages.with_hints("failure-written", &parts);
        session.warn(told);
    }
}

fn append_summary(report: &ScanReport, messages: &Messages, path: &Path) -> io::Result<()> {
    let mut file = OpenOptions::new().append(true).create(true).open(path)?;
    let used = usize::try_from(file.metadata()?.len()).unwrap_or(MAX_SUMMARY);
    // An earlier command of the step may have left its last line open.
    let mut text = Vec::from(b"\n");
    let mut report = report.clone();
    loop {
        markdown::write(&scan_page(&report, messages, false), &mut text)?;
        if text.len() <= MAX_SUMMARY.saturating_sub(used) {
            return file.write_all(&text);
        }
        let (findings, unknown) = (report.findings.len(), report.unknown.len());
        if findings <= 1 && unknown == 0 {
            let full = messages.first("summary-full", &[]);
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, full));
        }
        report.findings.truncate(findings.div_ceil(2));
        report.omitted += findings - report.findings.len();
        report.unknown.truncate(unknown / 2);
        text.truncate(1);
    }
}
