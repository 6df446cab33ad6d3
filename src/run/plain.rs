//! Starting a command where errkb knows of no terminals of its own: its input is ours, its
//! output comes through pipes.

use std::ffi::OsString;
use std::io;
use std::process::{Command, Stdio};

use super::pathext::find_program;
use super::{Events, Running, Stream, Terminals};

/// Starts a command; `command` holds its name and its arguments.
///
/// # Errors
///
/// If it cannot be started.
pub fn start(command: &[OsString], _terminals: Terminals) -> io::Result<Running> {
    let (program, args) = command.split_first().ok_or(io::ErrorKind::NotFound)?;
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let extensions = std::env::var("PATHEXT").unwrap_or_default();
    let found = find_program(program, std::env::split_paths(&folders), &extensions);
    let mut child = Command::new(found.unwrap_or_else(|| program.into()))
        .args(args)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let mut events = Events::new();
    if let Some(out) = child.stdout.take() {
        events.read_pipe(Stream::Out, out);
    }
    if let Some(err) = child.stderr.take() {
        events.read_pipe(Stream::Err, err);
    }
    events.wait(move || child.wait());
    let Events { receiver, streams, is_cut, .. } = events;
    Ok(Running { events: receiver, streams, is_cut })
}
