//! Signals that are sent to errkb go on to the command.

use std::fs::File;
use std::io;
use std::os::fd::BorrowedFd;
use std::process::Child;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use rustix::process::{Pid, Signal, kill_process};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2, SIGWINCH};
use signal_hook::iterator::Signals;

use super::terminal::{Keyboard, copy_size, is_foreground_group};

/// Those that are of interest, besides the ones that end a process without asking it.
const SIGNALS: [i32; 8] = [SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2, SIGWINCH];

/// The command's process, as long as it has not ended.
#[derive(Clone)]
pub struct Target {
    pid: Arc<Mutex<Option<Pid>>>,
    has_session: bool,
}

impl Target {
    /// `has_session`: whether it has a session of its own.
    pub fn new(child: &Child, has_session: bool) -> Self {
        let pid = Arc::new(Mutex::new(Some(Pid::from_child(child))));
        Self { pid, has_session }
    }

    /// Its number.
    pub fn pid(&self) -> Option<Pid> {
        *self.pid.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// It has ended: it gets no more signals.
    pub fn forget(&self) {
        *self.pid.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn send(&self, signal: i32) {
        // What a terminal sends goes to its whole foreground group, and so to a command beside
        // us too; a second one would count for it as impatience.
        let is_from_keys = matches!(signal, SIGINT | SIGQUIT);
        if is_from_keys && !self.has_session && is_foreground_group() {
            return;
        }
        let pid = self.pid.lock().unwrap_or_else(PoisonError::into_inner);
        if let (Some(pid), Some(signal)) = (*pid, Signal::from_named_raw(signal)) {
            let _ = kill_process(pid, signal);
        }
    }
}

/// The window, and the command's terminal that has its size.
pub struct Window {
    /// Our terminal.
    pub from: BorrowedFd<'static>,
    /// The command's, if it has one.
    pub to: Option<Arc<File>>,
}

impl Window {
    fn copy_size(&self) {
        if let Some(to) = &self.to {
            copy_size(self.from, to);
        }
    }
}

/// Forwards signals from now on, until our process ends. The command was started before, so
/// that it inherits what was ignored, as under `nohup`.
///
/// # Errors
///
/// If signals cannot be caught.
pub fn forward(target: Target, window: Window, keyboard: Option<Keyboard>) -> io::Result<()> {
    let mut signals = Signals::new(SIGNALS)?;
    thread::spawn(move || {
        for signal in signals.forever() {
            match signal {
                SIGWINCH => {
                    window.copy_size();
                    // Its own terminal tells it, if it has a session there.
                    if !target.has_session {
                        target.send(signal);
                    }
                }
                SIGCONT => {
                    if let Some(keyboard) = &keyboard {
                        keyboard.keep_raw();
                    }
                    window.copy_size();
                }
                _ => target.send(signal),
            }
        }
    });
    Ok(())
}
