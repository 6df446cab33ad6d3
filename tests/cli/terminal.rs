//! A program at a terminal of its own, with someone who reads and types.

use std::io::{Read, Write};
use std::process::Child;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use pty_process::Size;
use pty_process::blocking::{self as pty, Command};
use rustix::process::{Pid, Signal, kill_process};
use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};

use crate::sandbox::{Sandbox, fixtures};

/// After so long without a word, something hangs; no test waits for it.
const TOO_LONG: Duration = Duration::from_secs(120);

/// Has the programs that we start heed signals, also where whoever started the tests ignores
/// some, as a shell does for what it runs in the background: what is ignored stays so in a
/// program that is started, what is caught does not.
pub fn heed_signals() {
    static DONE: std::sync::Once = std::sync::Once::new();
    DONE.call_once(|| {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        let ignored = ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
        for signal in [SIGHUP, SIGINT, SIGQUIT, SIGTERM] {
            if ignored.unwrap_or(0) >> (signal - 1) & 1 == 1 {
                signal_hook::flag::register(signal, Arc::default()).expect("it can be caught");
            }
        }
    });
}

/// The terminal.
pub struct Terminal {
    child: Child,
    master: Arc<pty::Pty>,
    pieces: Receiver<Vec<u8>>,
    /// What was shown, and how much of it was waited for.
    shown: Vec<u8>,
    known: usize,
}

impl Terminal {
    /// Starts a program there.
    pub fn start(command: Command) -> Self {
        heed_signals();
        let (master, slave) = pty::open().expect("a terminal can be opened");
        master.resize(Size::new(30, 90)).expect("it has a size");
        let child = command.spawn(slave).expect("the program can be started");
        let master = Arc::new(master);
        let (sender, pieces) = channel();
        let source = Arc::clone(&master);
        std::thread::spawn(move || {
            let mut space = [0; 4096];
            while let Ok(count) = (&*source).read(&mut space) {
                if count == 0 || sender.send(space[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        Self { child, master, pieces, shown: Vec::new(), known: 0 }
    }

    /// Starts `errkb` over the fixtures alone.
    pub fn demo(sandbox: &Sandbox, args: &[&str]) -> Self {
        Self::start(errkb(sandbox).args(args))
    }

    /// Waits until this is shown, and gives what came before it.
    #[track_caller]
    pub fn wait_for(&mut self, marker: &str) -> String {
        loop {
            let news = &self.shown[self.known..];
            let found = news.windows(marker.len()).position(|part| part == marker.as_bytes());
            if let Some(at) = found {
                let before = String::from_utf8_lossy(&news[..at]).into_owned();
                self.known += at + marker.len();
                return before;
            }
            match self.pieces.recv_timeout(TOO_LONG) {
                Ok(piece) => self.shown.extend(piece),
                Err(error) => panic!("{marker:?}: {error}: {}", self.text()),
            }
        }
    }

    /// Types.
    pub fn send(&mut self, keys: &str) {
        (&*self.master).write_all(keys.as_bytes()).expect("keys can be typed");
    }

    /// Sends a signal to the program itself.
    pub fn signal(&self, signal: Signal) {
        kill_process(Pid::from_child(&self.child), signal).expect("it can be sent");
    }

    pub fn resize(&self, rows: u16, columns: u16) {
        self.master.resize(Size::new(rows, columns)).expect("it has a size");
    }

    /// All that was shown so far.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.shown).into_owned()
    }

    /// Waits for the end: the exit code, and all that was shown.
    #[track_caller]
    pub fn end(mut self) -> (Option<i32>, String) {
        while let Ok(piece) = self.pieces.recv_timeout(TOO_LONG) {
            self.shown.extend(piece);
        }
        let status = self.child.wait().expect("it can be waited for");
        (status.code(), self.text())
    }
}

/// `errkb` in a sandbox.
pub fn errkb(sandbox: &Sandbox) -> Command {
    in_sandbox(sandbox, env!("CARGO_BIN_EXE_errkb")).env("ERRKB_SEEDS", fixtures())
}

/// Any program in a sandbox, which finds `errkb` there.
pub fn in_sandbox(sandbox: &Sandbox, program: &str) -> Command {
    let own = std::path::Path::new(env!("CARGO_BIN_EXE_errkb")).parent().expect("a folder");
    let path = std::env::var_os("PATH").unwrap_or_default();
    let path = std::iter::once(own.to_owned()).chain(std::env::split_paths(&path));
    Command::new(program)
        .env_clear()
        .env("HOME", sandbox.folder())
        .env("LANG", "en_US.UTF-8")
        .env("TERM", "xterm")
        .env("PATH", std::env::join_paths(path).expect("they can be joined"))
        .env("ERRKB_SEEDS", fixtures())
        .current_dir(sandbox.folder())
}
