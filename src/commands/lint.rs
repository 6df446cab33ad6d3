//! `errkb lint`: every fault of every entry file.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use errkb_core::escape::visible;
use errkb_core::lint::{Document, Finding, RULES, canonical_form, check};
use errkb_core::load::json_files;
use errkb_core::report::{LintLine, LintReport, Schema};

use super::Session;
use crate::Outcome;
use crate::args::{Format, LintArgs};
use crate::error::Failure;
use crate::exit::Exit;
use crate::messages::{Arg, Messages, Part};
use crate::render::page::{Block, Page};

/// Lints files and folders, `seeds` where none is named.
pub fn run(args: &LintArgs, session: &mut Session<'_>) -> Outcome {
    session.messages = Messages::new(&session.settings.langs, &[Part::Main, Part::Lint]);
    if args.rules {
        return list_rules(session);
    }
    let named = [PathBuf::from("seeds")];
    let paths = if args.paths.is_empty() { &named[..] } else { &args.paths[..] };
    let mut files = Vec::new();
    for path in paths {
        fs::metadata(path).map_err(Failure::input(path))?;
        for found in json_files(path) {
            files.push(found.map_err(Failure::Seeds)?);
        }
    }
    if args.fix {
        for file in &files {
            mend(file).map_err(Failure::input(file))?;
        }
    }
    let documents: Vec<Document> = files.iter().map(|file| Document::read(file)).collect();
    let entries: Vec<_> = documents.iter().filter_map(|document| document.entry.clone()).collect();
    let kb = {
        // The layers' own faults are not what was asked about, and those of the files
        // themselves are findings.
        let was_quiet = std::mem::replace(&mut session.settings.is_quiet, true);
        let kb = session.knowledge_with(&entries);
        session.settings.is_quiet = was_quiet;
        kb?
    };
    let findings = check(&documents, &kb);
    write(&findings, files.len(), session)?;
    Ok(Exit::of_found(findings.is_empty()))
}

fn write(findings: &[Finding], files: usize, session: &mut Session<'_>) -> Outcome<()> {
    let lines: Vec<LintLine> =
        findings.iter().map(|finding| lint_line(finding, &session.messages)).collect();
    let report = LintReport { schema: Schema::Lint, findings: lines };
    if session.is_stream() {
        return report.findings.iter().try_for_each(|line| session.write_line(line));
    }
    if session.settings.format == Format::Json || session.settings.is_quiet {
        return session.write(&report, |_, _, _| Page::new());
    }
    for line in &report.findings {
        let LintLine { path, line, column, code, message } = line;
        let text = format!("{path}:{line}:{column}: {code} {message}");
        writeln!(session.world.stdout, "{}", visible(&text))?;
    }
    let counts = [("files", files.into()), ("findings", report.findings.len().into())];
    let told = session.messages.get("lint-summary", &counts);
    let _ = writeln!(session.world.stderr, "{told}");
    Ok(())
}

/// A finding, told in the languages of `messages`.
fn lint_line(finding: &Finding, messages: &Messages) -> LintLine {
    let told = |name: &str, value: &str| match name {
        "detail" | "found" | "expected" => messages.json_detail(value),
        _ => value.to_owned(),
    };
    let shortened: Vec<(&str, String)> =
        finding.details.iter().map(|(name, value)| (*name, shorten(&told(name, value)))).collect();
    let args: Vec<Arg<'_>> =
        shortened.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    LintLine {
        path: finding.path.display().to_string(),
        line: finding.line,
        column: finding.column,
        code: finding.code.to_owned(),
        message: messages.get(&format!("lint-{}", finding.code), &args),
    }
}

/// A detail on one line and of a length that can be read.
fn shorten(text: &str) -> String {
    const MAX: usize = 120;
    let line = text.replace('\n', "⏎");
    match line.char_indices().nth(MAX) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

fn list_rules(session: &mut Session<'_>) -> Outcome {
    #[derive(serde::Serialize)]
    struct RuleLine {
        code: &'static str,
        about: &'static str,
        about_zh: Option<&'static str>,
        fixable: bool,
    }
    let rules: Vec<RuleLine> = RULES
        .iter()
        .map(|rule| RuleLine {
            code: rule.code,
            about: rule.about.en,
            about_zh: rule.about.zh,
            fixable: rule.is_fixable,
        })
        .collect();
    session.write(&rules, |_, messages, _| {
        let card = crate::render::card::Card::new(messages);
        let rows =
            RULES.iter().map(|rule| (rule.code.to_owned(), card.texts(rule.about).join(" ")));
        vec![Block::Table(rows.collect())]
    })?;
    Ok(Exit::Found)
}

/// Puts a file in canonical form, whole or not at all; one that is not JSON stays.
fn mend(file: &Path) -> io::Result<()> {
    let text = fs::read_to_string(file)?;
    let Some(form) = canonical_form(&text).filter(|form| *form != text) else {
        return Ok(());
    };
    let mut beside = file.as_os_str().to_owned();
    beside.push(".new");
    fs::write(&beside, form)?;
    fs::rename(&beside, file)
}
