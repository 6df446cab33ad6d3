//! `errkb run`: a command, and the cause if it fails.

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitStatus;
use std::sync::mpsc::RecvTimeoutError;
use std::time::{Duration, Instant};

use errkb_core::kb::Kb;
use errkb_core::report::ScanReport;
use errkb_core::scan::{Baseline, ScanOptions, Scanner, Source};

use super::{Session, outcome};
use crate::Outcome;
use crate::args::{Format, RunArgs};
use crate::exit::Exit;
use crate::layers::{Knowledge, gather};
use crate::run::watch::{Feed, channel};
use crate::run::{Event, Running, Stream, Terminals, shell_code, start};
use crate::world::World;

/// As many as `errkb scan` shows.
const CONTEXT: usize = 2;

/// As many as `errkb scan` shows.
const MAX_FINDINGS: usize = 10;

/// How long we wait in all for what processes print that a command left behind when it ended,
/// such as the `tee` at the end of its own pipe. A service that it started goes on for ever.
const PATIENCE: Duration = Duration::from_millis(300);

/// The most of it that is read, in bytes; more than can have been on its way.
const MAX_LEFT: usize = 16 << 20;

/// The codes of a shell for a command that could not be started.
const NOT_EXECUTABLE: u8 = 126;
const NOT_FOUND: u8 = 127;

/// Ends by signals that tell of no fault: the user pressed Ctrl-C, a reader had enough.
const NO_FAILURES: [u8; 3] = [0, 130, 141];

/// A name longer than this is told by its program alone, in bytes.
const MAX_NAME: usize = 60;

/// Runs a command. Whatever happens to us, its code is ours.
pub fn run(args: &RunArgs, session: &mut Session<'_>) -> Exit {
    let terminals = Terminals {
        stdin: session.world.stdin_is_terminal,
        stdout: session.world.stdout_is_terminal,
        stderr: session.world.stderr_is_terminal,
    };
    let running = match start(&args.command, terminals) {
        Ok(running) => running,
        Err(error) => return could_not_start(&args.command, &error, session),
    };
    // While the command gets going.
    let knowledge = gather(&session.settings, session.world, &[]);
    let kb = knowledge.as_ref().ok().map(|knowledge| &knowledge.kb);
    let (mut end, report) = watch(&running, kb, &name(&args.command), session.world);
    // Gives the terminal back.
    drop(running);
    if let Some(error) = end.fault.take() {
        end.begin_line(session);
        let told =
            session.messages.with_hints("run-output", &[("detail", error.to_string().into())]);
        session.say_error(told);
    }
    let Some(code) = end.status.map(shell_code) else {
        return Exit::Failed;
    };
    if !NO_FAILURES.contains(&code) {
        // Nobody is left to tell if that does not work.
        let _ = answer(code, &mut end, knowledge, report, session);
    }
    Exit::Child(code)
}

/// What became of a command.
struct End {
    status: Option<ExitStatus>,
    /// Whether an answer would begin in the middle of a line.
    is_in_line: bool,
    /// Why its output could not be passed on.
    fault: Option<io::Error>,
}

impl End {
    /// Has what we say begin on a line of its own.
    fn begin_line(&mut self, session: &mut Session<'_>) {
        if std::mem::take(&mut self.is_in_line) {
            // When standard error is gone there is nobody left to tell.
            let _ = writeln!(session.world.stderr);
        }
    }
}

/// Passes on what a command prints, and searches it.
fn watch(
    running: &Running,
    kb: Option<&Kb>,
    name: &str,
    world: &mut World,
) -> (End, Option<ScanReport>) {
    let Some(kb) = kb else {
        return (pass_on(running, None, world), None);
    };
    std::thread::scope(|scope| {
        let (feed, mut log) = channel();
        let search = scope.spawn(move || {
            let options = ScanOptions { context: CONTEXT, unknown: true, ..ScanOptions::default() };
            let mut scanner = Scanner::new(kb, options);
            scanner.scan(Source::named(name), &mut log, &mut |_| {}).ok()?;
            let totals = scanner.totals();
            let found = scanner.finish(&Baseline::default());
            Some(ScanReport::of(kb, found, totals, MAX_FINDINGS))
        });
        let end = pass_on(running, Some(feed), world);
        (end, search.join().ok().flatten())
    })
}

/// Passes on what a command prints until it has ended and no more comes.
fn pass_on(running: &Running, mut feed: Option<Feed>, world: &mut World) -> End {
    let mut end = End { status: None, is_in_line: false, fault: None };
    let mut open = running.streams;
    let mut has_ended = false;
    let (mut patience, mut left) = (PATIENCE, MAX_LEFT);
    // The last byte on each stream, and on either.
    let mut last = [b'\n'; 3];
    while !(has_ended && open == 0) {
        let event = if has_ended {
            let asked = Instant::now();
            let event = running.events.recv_timeout(patience);
            patience = patience.saturating_sub(asked.elapsed());
            event
        } else {
            running.events.recv().map_err(|_| RecvTimeoutError::Disconnected)
        };
        match event {
            Ok(Event::Output(stream, bytes)) => {
                if has_ended {
                    left = left.saturating_sub(bytes.len());
                }
                if let Some(&byte) = bytes.last() {
                    last[stream as usize] = byte;
                    last[2] = byte;
                }
                let out = match stream {
                    Stream::Out => &mut world.stdout,
                    Stream::Err => &mut world.stderr,
                };
                if let Err(error) = out.write_all(&bytes).and_then(|()| out.flush()) {
                    running.cut(stream);
                    if error.kind() != io::ErrorKind::BrokenPipe {
                        end.fault.get_or_insert(error);
                    }
                }
                if let Some(feed) = &mut feed {
                    feed.push(stream, &bytes);
                }
                if left == 0 {
                    break;
                }
            }
            Ok(Event::Closed) => open -= 1,
            Ok(Event::Ended(status)) => {
                end.status = status;
                has_ended = true;
            }
            Err(_) => break,
        }
    }
    if let Some(feed) = feed {
        feed.finish();
    }
    end.is_in_line = last[Stream::Err as usize] != b'\n' || last[2] != b'\n';
    end
}

/// Tells on standard error what is known of a failure.
fn answer(
    code: u8,
    end: &mut End,
    knowledge: Outcome<Knowledge>,
    report: Option<ScanReport>,
    session: &mut Session<'_>,
) -> Outcome<()> {
    let is_terminal = session.world.stderr_is_terminal;
    session.answer_on_stderr();
    let is_for_people = matches!(session.settings.format, Format::Human | Format::Markdown);
    let has_findings = report
        .as_ref()
        .is_some_and(|report| !report.findings.is_empty() || !report.unknown.is_empty());
    let tells_of_nothing = is_terminal || session.settings.is_verbose;
    let speaks = !session.settings.is_quiet && (has_findings || !is_for_people || tells_of_nothing);
    if speaks || knowledge.is_err() {
        end.begin_line(session);
    }
    match knowledge {
        Ok(knowledge) => session.warn_of(&knowledge),
        Err(failure) => session.say_failure(&failure),
    }
    let Some(report) = report.filter(|_| speaks) else {
        return Ok(());
    };
    if has_findings || !is_for_people {
        if is_for_people {
            writeln!(session.world.stderr)?;
        }
        outcome::write(&report, session)?;
    } else {
        let args = [("code", code.to_string().into()), ("lines", report.lines.into())];
        for told in session.messages.each("run-nothing", &args) {
            writeln!(session.world.stderr, "errkb: {told}")?;
        }
    }
    Ok(())
}

/// As a shell has it: 127 if there is no such command, 126 if it cannot be executed.
fn could_not_start(command: &[OsString], error: &io::Error, session: &mut Session<'_>) -> Exit {
    let program = command.first().map(|name| name.to_string_lossy()).unwrap_or_default();
    let (id, code) = match error.kind() {
        io::ErrorKind::NotFound => ("run-missing", NOT_FOUND),
        io::ErrorKind::PermissionDenied => ("run-denied", NOT_EXECUTABLE),
        _ => ("run-not-started", NOT_EXECUTABLE),
    };
    let args = [("command", program.into()), ("detail", error.to_string().into())];
    let told = session.messages.with_hints(id, &args);
    session.say_error(told);
    Exit::Child(code)
}

/// What places in a command's output are reported under.
fn name(command: &[OsString]) -> String {
    let words: Vec<_> = command.iter().map(|word| word.to_string_lossy()).collect();
    let whole = words.join(" ");
    if whole.len() <= MAX_NAME && !whole.contains(char::is_control) {
        return whole;
    }
    command.first().map(|program| program.to_string_lossy().into_owned()).unwrap_or_default()
}
