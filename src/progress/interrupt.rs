//! What Unix adds: no line is drawn from the background, and none is left behind by an
//! interrupt.

use std::io;
use std::os::fd::AsFd;
use std::thread;
use std::time::Duration;

use rustix::process::getpgrp;
use rustix::termios::tcgetpgrp;
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;
use signal_hook::low_level::emulate_default_handler;

use super::{Drawn, blank};
use crate::world::stderr_columns;

/// How often, and how long after each other, we try to get hold of the line. Whoever draws it
/// is done at once, unless the terminal hangs.
const TRIES: usize = 20;
const PAUSE: Duration = Duration::from_millis(10);

/// Whether nobody else has the terminal: after `errkb scan … &` a shell has.
pub fn is_at_our_terminal() -> bool {
    tcgetpgrp(io::stderr()).map_or(true, |group| group == getpgrp())
}

/// Has an interrupt clear the line before it ends us, as it would have done by itself.
pub fn erase_when_interrupted(drawn: Drawn) {
    let wanted = [SIGINT, SIGTERM].into_iter().filter(|&signal| !is_ignored(signal));
    // Without it, a line stays behind.
    let Ok(mut signals) = Signals::new(wanted) else { return };
    thread::spawn(move || {
        for signal in signals.forever() {
            // Kept to the end: nothing is drawn again.
            let drawn = (0..TRIES).find_map(|_| {
                let drawn = drawn.try_lock().ok();
                if drawn.is_none() {
                    thread::sleep(PAUSE);
                }
                drawn
            });
            if let Some(drawn) = &drawn {
                let blank = blank(**drawn, stderr_columns());
                // Others hold the lock of standard error.
                let _ = rustix::io::write(io::stderr().as_fd(), blank.as_bytes());
            }
            let _ = emulate_default_handler(signal);
        }
    });
}

/// Whether a signal was ignored when we were started, as a shell script can have it; that
/// stays so. Only Linux tells.
fn is_ignored(signal: i32) -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let mask = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    mask.unwrap_or(0) >> (signal - 1) & 1 == 1
}
