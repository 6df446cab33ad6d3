//! A command that runs while what it prints is passed on: what it prints and how it ends come
//! as events, whatever it was connected to.
//!
//! ```text
//!   command ─streams─► reader threads ─events─► the caller, who shows and searches them
//!      ▲  └──────end─► waiting thread ─────┘
//!      └── keys, signals, window size (Unix, where there is a terminal)
//! ```

#[cfg(any(not(unix), test))]
mod pathext;
#[cfg(not(unix))]
mod plain;
#[cfg(unix)]
mod signals;
#[cfg(unix)]
mod terminal;
#[cfg(unix)]
mod unix;
pub mod watch;

use std::io::{self, Read};
use std::process::ExitStatus;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

#[cfg(not(unix))]
pub use plain::start;
#[cfg(unix)]
pub use unix::start;

/// Bytes that are read from the command in one go, at the most.
const READ: usize = 64 << 10;

/// Events that may wait to be taken. When so many do, the command waits too.
const MAX_WAITING: usize = 64;

/// Where the command prints to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    /// Standard output; a terminal that holds both streams counts as this.
    Out,
    /// Standard error.
    Err,
}

/// What happened to the command.
#[derive(Debug)]
pub enum Event {
    /// It printed this.
    Output(Stream, Vec<u8>),
    /// Nothing more comes from one of its streams.
    Closed,
    /// It ended; `None` if that could not be found out.
    Ended(Option<ExitStatus>),
}

/// Which of the caller's streams are terminals.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(not(unix), expect(dead_code, reason = "only on Unix a command gets its own"))]
pub struct Terminals {
    /// Standard input.
    pub stdin: bool,
    /// Standard output.
    pub stdout: bool,
    /// Standard error.
    pub stderr: bool,
}

/// A command that was started. When this is dropped, the terminal is as it was.
pub struct Running {
    /// What happens to it.
    pub events: Receiver<Event>,
    /// How many streams there are to be closed.
    pub streams: usize,
    is_cut: [Arc<AtomicBool>; 2],
    #[cfg(unix)]
    _raw: Option<terminal::RawGuard>,
}

impl Running {
    /// Stops reading one of its pipes, as the reader of ours did.
    pub fn cut(&self, stream: Stream) {
        self.is_cut[stream as usize].store(true, Ordering::Relaxed);
    }
}

/// Hands out what happens.
struct Events {
    sender: SyncSender<Event>,
    receiver: Receiver<Event>,
    streams: usize,
    is_cut: [Arc<AtomicBool>; 2],
}

impl Events {
    fn new() -> Self {
        let (sender, receiver) = sync_channel(MAX_WAITING);
        Self { sender, receiver, streams: 0, is_cut: <[Arc<AtomicBool>; 2]>::default() }
    }

    /// Reads a pipe to its end on a thread of its own.
    fn read_pipe(&mut self, stream: Stream, source: impl Read + Send + 'static) {
        let is_cut = Arc::clone(&self.is_cut[stream as usize]);
        self.read(stream, source, is_cut);
    }

    /// Reads a terminal on a thread of its own, to its end whatever becomes of our reader: a
    /// terminal that is gone would end the command.
    #[cfg(unix)]
    fn read_terminal(&mut self, stream: Stream, source: impl Read + Send + 'static) {
        self.read(stream, source, Arc::default());
    }

    fn read(
        &mut self,
        stream: Stream,
        mut source: impl Read + Send + 'static,
        is_cut: Arc<AtomicBool>,
    ) {
        self.streams += 1;
        let sender = self.sender.clone();
        thread::spawn(move || {
            let mut space = vec![0; READ];
            loop {
                let count = match source.read(&mut space) {
                    Ok(count) => count,
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                    // How Linux says that nobody has the terminal open any more.
                    Err(_) => 0,
                };
                if count == 0 || is_cut.load(Ordering::Relaxed) {
                    break;
                }
                if sender.send(Event::Output(stream, space[..count].to_vec())).is_err() {
                    break;
                }
            }
            drop(source);
            let _ = sender.send(Event::Closed);
        });
    }

    /// Waits for the command's end on a thread of its own.
    fn wait(&self, wait: impl FnOnce() -> io::Result<ExitStatus> + Send + 'static) {
        let sender = self.sender.clone();
        thread::spawn(move || {
            let _ = sender.send(Event::Ended(wait().ok()));
        });
    }
}

/// The number by which a shell tells how a command ended: its code, or 128 and its signal.
#[must_use]
pub fn shell_code(status: ExitStatus) -> u8 {
    #[cfg(unix)]
    let signal = std::os::unix::process::ExitStatusExt::signal(&status);
    #[cfg(not(unix))]
    let signal: Option<i32> = None;
    let code = status.code().or(signal.map(|signal| 128 + signal)).unwrap_or(1);
    // Windows has codes beyond a byte; none of them may become success.
    u8::try_from(code).unwrap_or(1)
}
