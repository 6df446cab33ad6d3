//! The terminal that errkb runs at, and the one that it gives to the command.

use std::fs::File;
use std::io::Write;
use std::os::fd::AsFd;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use rustix::io::Errno;
use rustix::process::getpgrp;
use rustix::stdio::stdin;
use rustix::termios::{
    LocalModes, OptionalActions, OutputModes, Termios, tcgetattr, tcgetpgrp, tcgetwinsize,
    tcsetattr, tcsetwinsize,
};

/// Keys that are read in one go, in bytes.
const KEYS: usize = 4 << 10;

/// Standard input as a terminal.
#[derive(Clone)]
pub struct Keyboard(Arc<State>);

struct State {
    before: Termios,
    is_raw: Mutex<bool>,
}

impl Keyboard {
    /// The terminal behind standard input.
    pub fn find() -> Option<Self> {
        let before = tcgetattr(stdin()).ok()?;
        Some(Self(Arc::new(State { before, is_raw: Mutex::new(false) })))
    }

    /// Gives another terminal its habits: which key erases, which one interrupts.
    pub fn teach(&self, other: impl AsFd) {
        // Without this it has the usual ones.
        let _ = tcsetattr(other, OptionalActions::Now, &self.0.before);
    }

    /// Has every key passed on as it is, until the guard is dropped.
    pub fn make_raw(&self) -> RawGuard {
        *self.is_raw() = true;
        self.keep_raw();
        let keyboard = self.clone();
        let told = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            keyboard.restore();
            told(info);
        }));
        RawGuard(self.clone())
    }

    /// Once more, if it should be so: whoever held it in the meantime may have changed it.
    pub fn keep_raw(&self) {
        let is_raw = self.is_raw();
        if *is_raw {
            let mut modes = self.0.before.clone();
            modes.make_raw();
            let _ = tcsetattr(stdin(), OptionalActions::Now, &modes);
        }
    }

    fn restore(&self) {
        let mut is_raw = self.is_raw();
        if *is_raw {
            *is_raw = false;
            let _ = tcsetattr(stdin(), OptionalActions::Now, &self.0.before);
        }
    }

    fn is_raw(&self) -> std::sync::MutexGuard<'_, bool> {
        self.0.is_raw.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Keeps the terminal raw; when it is dropped, the terminal is as it was.
pub struct RawGuard(Keyboard);

impl Drop for RawGuard {
    fn drop(&mut self) {
        self.0.restore();
    }
}

/// Copies keys to the command's terminal, on a thread of its own.
pub fn pass_keys(master: Arc<File>) {
    thread::spawn(move || {
        let mut space = [0; KEYS];
        loop {
            match rustix::io::read(stdin(), &mut space) {
                Err(Errno::INTR) => {}
                Ok(0) | Err(_) => break,
                Ok(count) => {
                    if (&*master).write_all(&space[..count]).is_err() {
                        break;
                    }
                }
            }
        }
    });
}

/// Has a terminal hand on what is printed to it as it is: ours does the rest.
pub fn pass_bytes_through(slave: impl AsFd) {
    if let Ok(mut modes) = tcgetattr(&slave) {
        modes.output_modes.remove(OutputModes::OPOST);
        modes.local_modes.remove(LocalModes::ECHO);
        let _ = tcsetattr(&slave, OptionalActions::Now, &modes);
    }
}

/// Gives one terminal the other's rows and columns; its processes are told by the system.
pub fn copy_size(from: impl AsFd, to: impl AsFd) {
    if let Ok(size) = tcgetwinsize(from) {
        let _ = tcsetwinsize(to, size);
    }
}

/// Whether we may read from this terminal and change it: we are not in the background.
pub fn is_foreground(terminal: impl AsFd) -> bool {
    tcgetpgrp(terminal).is_ok_and(|group| group == getpgrp())
}

/// Whether keys at our terminal, if we have one, make signals for us.
pub fn is_foreground_group() -> bool {
    File::open("/dev/tty").is_ok_and(is_foreground)
}
