//! Starting a command on Unix, in one of two shapes.
//!
//! Where someone sits at a terminal, the command gets a terminal of its own for everything:
//! keys are passed on as they are, and it is that terminal that makes signals of them.
//!
//! Where standard input or output is something else, a part of a pipeline perhaps, the command
//! stays in our session and process group with our standard input, as any other part of the
//! pipeline does. Each stream that would go to a terminal goes through one, so that colours
//! stay; the others go through pipes.

use std::ffi::OsString;
use std::fs::File;
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use pty_process::blocking as pty;
use rustix::io::Errno;
use rustix::process::{WaitId, WaitIdOptions, waitid};

use super::signals::{Target, Window, forward};
use super::terminal::{Keyboard, copy_size, is_foreground, pass_bytes_through, pass_keys};
use super::{Events, Running, Stream, Terminals};

/// Starts a command; `command` holds its name and its arguments.
///
/// # Errors
///
/// If it cannot be started.
pub fn start(command: &[OsString], terminals: Terminals) -> io::Result<Running> {
    let mut events = Events::new();
    // Without a terminal to be had, the command still runs.
    let opened = if terminals.stdout || terminals.stderr { pty::open().ok() } else { None };
    let has_session = terminals.stdin && terminals.stdout && is_foreground(rustix::stdio::stdin());
    // Asked of the one that is shown; if both are, it is the same.
    let window = if terminals.stdout { rustix::stdio::stdout() } else { rustix::stdio::stderr() };
    if let Some((master, _)) = &opened {
        copy_size(window, master);
    }
    let (master, slave) = opened.unzip();
    let master = master.map(|master| Arc::new(File::from(OwnedFd::from(master))));
    let source = master.as_ref().map(|master| master.try_clone()).transpose()?;
    let keyboard = Keyboard::find().filter(|_| has_session && slave.is_some());
    let child = match (slave, &keyboard) {
        (Some(slave), Some(keyboard)) => {
            keyboard.teach(&slave);
            start_in_session(command, slave, terminals, &mut events)?
        }
        (slave, _) => {
            slave.iter().for_each(pass_bytes_through);
            start_beside_us(command, slave.as_ref(), terminals, &mut events)?
        }
    };
    if let Some(source) = source {
        let stream = if terminals.stdout { Stream::Out } else { Stream::Err };
        events.read_terminal(stream, source);
    }
    let target = Target::new(&child, keyboard.is_some());
    let window = Window { from: window, to: master.clone() };
    // It runs now; where signals cannot be caught, it runs without them.
    let _ = forward(target.clone(), window, keyboard.clone());
    // Only now: a command that is not there must leave the terminal alone.
    let raw = keyboard.as_ref().map(Keyboard::make_raw);
    if let (Some(master), Some(_)) = (master, &raw) {
        pass_keys(master);
    }
    events.wait(move || wait(child, &target));
    let Events { receiver, streams, is_cut, .. } = events;
    Ok(Running { events: receiver, streams, is_cut, _raw: raw })
}

fn start_in_session(
    command: &[OsString],
    slave: pty::Pts,
    terminals: Terminals,
    events: &mut Events,
) -> io::Result<Child> {
    let (program, args) = command.split_first().ok_or(io::ErrorKind::NotFound)?;
    let mut command = pty::Command::new(program).args(args);
    if !terminals.stderr {
        command = command.stderr(Stdio::piped());
    }
    let mut child = command.spawn(slave).map_err(|error| match error {
        pty_process::Error::Io(error) => error,
        pty_process::Error::Rustix(error) => error.into(),
    })?;
    if let Some(err) = child.stderr.take() {
        events.read_pipe(Stream::Err, err);
    }
    Ok(child)
}

fn start_beside_us(
    command: &[OsString],
    slave: Option<&pty::Pts>,
    terminals: Terminals,
    events: &mut Events,
) -> io::Result<Child> {
    let (program, args) = command.split_first().ok_or(io::ErrorKind::NotFound)?;
    let sink = |is_terminal: bool| match &slave {
        Some(slave) if is_terminal => slave.as_fd().try_clone_to_owned().map(Stdio::from),
        _ => Ok(Stdio::piped()),
    };
    let mut child = Command::new(program)
        .args(args)
        .stdout(sink(terminals.stdout)?)
        .stderr(sink(terminals.stderr)?)
        .spawn()?;
    if let Some(out) = child.stdout.take() {
        events.read_pipe(Stream::Out, out);
    }
    if let Some(err) = child.stderr.take() {
        events.read_pipe(Stream::Err, err);
    }
    Ok(child)
}

/// Waits for the end. No signal goes to the number of a process that is gone, for another may
/// have it by then: the end is seen first, then nothing is forwarded any more, and only then
/// the number is given back.
fn wait(mut child: Child, target: &Target) -> io::Result<std::process::ExitStatus> {
    if let Some(pid) = target.pid() {
        let options = WaitIdOptions::EXITED | WaitIdOptions::NOWAIT;
        while waitid(WaitId::Pid(pid), options).is_err_and(|error| error == Errno::INTR) {}
    }
    target.forget();
    child.wait()
}
