//! `errkb scan`: logs to their cause.

use std::cell::Cell;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use errkb_core::report::{ScanHit, ScanReport};
use errkb_core::scan::{Baseline, Hit, Role, ScanOptions, Scanner, Source};

use super::{Session, outcome};
use crate::Outcome;
use crate::args::ScanArgs;
use crate::error::Failure;
use crate::exit::Exit;
use crate::input::{Live, Log, STDIN, each_log};
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
        unknown: args.domain.is_none() && (!session.settings.is_quiet || args.fail_on.is_some()),
        ..ScanOptions::default()
    };
    let mut has_failed = false;
    let baseline = if args.baseline.is_empty() {
        Baseline::default()
    } else {
        let options = ScanOptions { context: 0, every_hit: false, ..options.clone() };
        let mut scanner = Scanner::new(&kb, options);
        has_failed |= scan_all(&args.baseline, &kb, &mut scanner, &Baseline::default(), session)?;
        scanner.into_baseline()
    };
    let mut scanner = Scanner::new(&kb, options);
    has_failed |= scan_all(&args.paths, &kb, &mut scanner, &baseline, session)?;
    let totals = scanner.totals();
    let (findings, unknown) = scanner.finish(&baseline);
    let is_error = |role| matches!(role, Role::Cause | Role::Other | Role::Survived);
    let has_known = findings.iter().any(|found| is_error(found.role));
    let report = ScanReport::of(&kb, (findings, unknown), totals, args.max);
    outcome::write(&report, session)?;
    let exit = outcome::exit(&report, has_known, args.fail_on);
    Ok(if has_failed { Exit::Failed } else { exit })
}

/// Scans all that is at these paths, standard input where there is none. Whether something
/// could not be read, which is told.
fn scan_all(
    paths: &[PathBuf],
    kb: &errkb_core::kb::Kb,
    scanner: &mut Scanner<'_>,
    baseline: &Baseline,
    session: &mut Session<'_>,
) -> Outcome<bool> {
    let mut has_failed = false;
    let mut stdin: Box<dyn Read> = Box::new(io::empty());
    if has_stdin(paths) {
        // It is read while the session writes.
        let whole = std::mem::replace(&mut session.world.stdin, Box::new(io::empty()));
        stdin = if session.is_stream() { Box::new(Live::new(whole)) } else { whole };
    }
    let standard_input = [PathBuf::from(STDIN)];
    let paths = if paths.is_empty() { &standard_input } else { paths };
    for path in paths {
        each_log(path, &mut stdin, &mut |log| {
            match log.and_then(|log| scan_log(log, kb, scanner, baseline, session)) {
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
    Ok(has_failed)
}

fn scan_log(
    mut log: Log<'_>,
    kb: &errkb_core::kb::Kb,
    scanner: &mut Scanner<'_>,
    baseline: &Baseline,
    session: &mut Session<'_>,
) -> Outcome<()> {
    let streams = session.is_stream();
    let world = &mut *session.world;
    let is_heard = Cell::new(true);
    let mut written: io::Result<()> = Ok(());
    let mut on_hit = |hit: &Hit| {
        if streams && written.is_ok() && !baseline.has_hit(hit) {
            // Whoever follows a log that never ends wants each hit at once.
            written = write_json_line(&ScanHit::of(kb, hit), &mut *world.stdout)
                .and_then(|()| world.stdout.flush());
            is_heard.set(written.is_ok());
        }
    };
    let source = Source {
        name: &log.name,
        encoding: log.encoding,
        skipped: log.skipped,
        is_live: streams && log.name == STDIN,
    };
    let mut reader = Heard { log: &mut log.reader, is_heard: &is_heard };
    let read = scanner.scan(source, &mut reader, &mut on_hit);
    written?;
    read.map_err(Failure::input(Path::new(&log.name)))
}

/// A log that ends when nobody listens any more.
struct Heard<'l> {
    log: &'l mut dyn Read,
    is_heard: &'l Cell<bool>,
}

impl Read for Heard<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.is_heard.get() { self.log.read(out) } else { Ok(0) }
    }
}

/// Whether standard input is among these paths.
fn has_stdin(paths: &[PathBuf]) -> bool {
    paths.is_empty() || paths.iter().any(|path| path == Path::new(STDIN))
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
