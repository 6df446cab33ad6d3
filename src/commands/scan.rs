//! `errkb scan`: logs to their cause.

use std::io;
use std::path::Path;

use errkb_core::report::{ScanHit, ScanReport};
use errkb_core::scan::{Hit, ScanOptions, Scanner};

use super::Session;
use crate::Outcome;
use crate::args::ScanArgs;
use crate::error::Failure;
use crate::exit::Exit;
use crate::input::{Log, STDIN, each_log};
use crate::render::overview::scan_page;
use crate::render::write_json_line;

/// Scans files, folders or standard input. What cannot be read is told; the rest goes on.
pub fn run(args: &ScanArgs, session: &mut Session<'_>) -> Outcome {
    let kb = session.knowledge()?;
    if let Some(domain) = &args.domain {
        warn_of_unknown_domain(domain, &kb, session);
    }
    let options = ScanOptions {
        context: args.context,
        domain: args.domain.clone(),
        threads: args.threads.map_or_else(default_threads, |count| count.get().into()),
        every_hit: session.is_stream(),
        ..ScanOptions::default()
    };
    let mut scanner = Scanner::new(&kb, options);
    let mut has_failed = false;
    // Standard input is read while the session writes.
    let mut stdin = std::mem::replace(&mut session.world.stdin, Box::new(io::empty()));
    let standard_input = [Path::new(STDIN).to_owned()];
    let paths = if args.paths.is_empty() { &standard_input } else { args.paths.as_slice() };
    for path in paths {
        each_log(path, &mut stdin, &mut |log| {
            match log.and_then(|log| scan_log(log, &kb, &mut scanner, session)) {
                Ok(()) => {}
                Err(failure @ Failure::Output(_)) => return Err(failure),
                Err(failure) => {
                    session.say_failure(&failure);
                    has_failed = true;
                }
            }
            Ok(())
        })?;
    }
    let totals = scanner.totals();
    let report = ScanReport::of(&kb, scanner.into_findings(), totals, args.max);
    session.write(&report, scan_page)?;
    let exit = Exit::of_found(!report.findings.is_empty());
    Ok(if has_failed { Exit::Failed } else { exit })
}

fn scan_log(
    mut log: Log<'_>,
    kb: &errkb_core::kb::Kb,
    scanner: &mut Scanner<'_>,
    session: &mut Session<'_>,
) -> Outcome<()> {
    let streams = session.is_stream();
    let world = &mut *session.world;
    let mut written: io::Result<()> = Ok(());
    let mut on_hit = |hit: &Hit| {
        if streams && written.is_ok() {
            written = write_json_line(&ScanHit::of(kb, hit), &mut *world.stdout);
        }
    };
    let read = scanner.scan(&log.name, &mut log.reader, &mut on_hit);
    written?;
    read.map_err(Failure::input(Path::new(&log.name)))
}

/// As many threads as there are cores.
fn default_threads() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

fn warn_of_unknown_domain(domain: &str, kb: &errkb_core::kb::Kb, session: &mut Session<'_>) {
    if !kb.entries().into_iter().any(|entry| kb.summary(entry).domain() == domain) {
        let told = session.messages.with_hints("unknown-domain", &[("domain", domain.into())]);
        session.warn(told);
    }
}
