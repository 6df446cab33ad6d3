//! `errkb scan`: logs to their cause.

use std::cell::{Cell, RefCell};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use errkb_core::report::{ScanHit, ScanReport};
use errkb_core::scan::{Baseline, Hit, Role, ScanOptions, Scanner, Source};

use super::{Session, outcome};
use crate::Outcome;
use crate::args::ScanArgs;
use crate::error::Failure;
use crate::exit::Exit;
use crate::input::{Live, Log, Meter, STDIN, each_log};
use crate::messages::Messages;
use crate::progress::Progress;
use crate::render::write_json_line;
use crate::world::World;

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
    let meter = Meter::default();
    let paths = or_standard_input(&args.paths);
    let all = args.baseline.iter().chain(&paths).cloned().collect();
    session.progress.begin(all, &session.settings, session.world);
    let mut has_failed = false;
    let baseline = if args.baseline.is_empty() {
        Baseline::default()
    } else {
        let options = ScanOptions { context: 0, every_hit: false, ..options.clone() };
        let mut scanner = Scanner::new(&kb, options);
        let none = Baseline::default();
        has_failed |= scan_all(&args.baseline, &kb, &mut scanner, &none, &meter, session)?;
        scanner.into_baseline()
    };
    let mut scanner = Scanner::new(&kb, options);
    has_failed |= scan_all(&paths, &kb, &mut scanner, &baseline, &meter, session)?;
    session.progress.end(&mut *session.world.stderr);
    let totals = scanner.totals();
    let (findings, unknown) = scanner.finish(&baseline);
    let is_error = |role| matches!(role, Role::Cause | Role::Other | Role::Survived);
    let has_known = findings.iter().any(|found| is_error(found.role));
    let report = ScanReport::of(&kb, (findings, unknown), totals, args.max);
    outcome::write(&report, session)?;
    let exit = outcome::exit(&report, has_known, args.fail_on);
    Ok(if has_failed { Exit::Failed } else { exit })
}

/// Scans all that is at these paths. Whether something could not be read, which is told.
fn scan_all(
    paths: &[PathBuf],
    kb: &errkb_core::kb::Kb,
    scanner: &mut Scanner<'_>,
    baseline: &Baseline,
    meter: &Meter,
    session: &mut Session<'_>,
) -> Outcome<bool> {
    let mut has_failed = false;
    let mut stdin: Box<dyn Read> = Box::new(io::empty());
    if has_stdin(paths) {
        // It is read while the session writes.
        let whole = std::mem::replace(&mut session.world.stdin, Box::new(io::empty()));
        stdin = if session.is_stream() { Box::new(Live::new(whole)) } else { whole };
    }
    for path in paths {
        each_log(path, &mut stdin, meter, &mut |log| {
            match log.and_then(|log| scan_log(log, kb, scanner, baseline, meter, session)) {
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
    meter: &Meter,
    session: &mut Session<'_>,
) -> Outcome<()> {
    let streams = session.is_stream();
    let Session { world, progress, messages, .. } = session;
    let World { stdout, stderr, stdout_is_terminal, .. } = &mut **world;
    progress.enter(&log.name);
    let watch = Watch { progress, stderr: &mut **stderr, meter, messages };
    let watch = RefCell::new(watch);
    let is_heard = Cell::new(true);
    let mut written: io::Result<()> = Ok(());
    let mut on_hit = |hit: &Hit| {
        if streams && written.is_ok() && !baseline.has_hit(hit) {
            // Whoever follows a log that never ends wants each hit at once.
            if *stdout_is_terminal {
                watch.borrow_mut().erase();
            }
            written =
                write_json_line(&ScanHit::of(kb, hit), &mut *stdout).and_then(|()| stdout.flush());
            is_heard.set(written.is_ok());
        }
    };
    let source = Source {
        name: &log.name,
        encoding: log.encoding,
        skipped: log.skipped,
        is_live: streams && log.name == STDIN,
    };
    let mut reader = Heard { log: &mut log.reader, goes_on: &is_heard, watch: &watch };
    let read = scanner.scan(source, &mut reader, &mut on_hit);
    written?;
    read.map_err(Failure::input(Path::new(&log.name)))
}

/// A log that ends when nobody listens any more.
struct Heard<'l> {
    log: &'l mut dyn Read,
    goes_on: &'l Cell<bool>,
    watch: &'l RefCell<Watch<'l>>,
}

impl Read for Heard<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if !self.goes_on.get() {
            return Ok(0);
        }
        let read = self.log.read(out);
        self.watch.borrow_mut().look();
        read
    }
}

/// What it takes to show how far a scan has come.
struct Watch<'w> {
    progress: &'w mut Progress,
    stderr: &'w mut dyn Write,
    meter: &'w Meter,
    messages: &'w Messages,
}

impl Watch<'_> {
    fn look(&mut self) {
        self.progress.look(self.meter, self.messages, self.stderr);
    }

    fn erase(&mut self) {
        self.progress.erase(self.stderr);
    }
}

/// These paths, or standard input where there is none.
fn or_standard_input(paths: &[PathBuf]) -> Vec<PathBuf> {
    if paths.is_empty() { vec![PathBuf::from(STDIN)] } else { paths.to_vec() }
}

/// Whether standard input is among these paths.
fn has_stdin(paths: &[PathBuf]) -> bool {
    paths.iter().any(|path| path == Path::new(STDIN))
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
