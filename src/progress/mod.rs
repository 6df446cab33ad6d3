//! How far a scan has come, for whoever waits at a terminal: one line on standard error, after
//! a second of work, which is gone before anything else is written.
//!
//! It is drawn between two reads by whoever reads, so it costs a look at the clock a read and
//! needs no thread. No escape sequence is used: a line is replaced by overwriting it.

#[cfg(unix)]
mod interrupt;
mod line;

use std::cell::OnceCell;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::input::{Meter, STDIN, find_files};
use crate::messages::Messages;
use crate::settings::Settings;
use crate::world::World;
use line::{Status, compose};

/// Work that is done by then shows nothing.
const PATIENCE: Duration = Duration::from_secs(1);

/// How long one line stands at the least.
const PERIOD: Duration = Duration::from_millis(100);

/// A rate is that of about so many seconds.
const MEMORY: f64 = 3.0;

/// The most files whose sizes are asked for. Where there are more, no total is told.
const MAX_FILES: usize = 20_000;

/// Columns of `^C`, which a terminal shows when someone presses that.
const KEY: usize = 2;

/// Shows how far a scan has come; nothing before it begins, and nothing where nobody looks.
#[derive(Default)]
pub struct Progress {
    work: Option<Work>,
}

/// A scan that is watched.
struct Work {
    paths: Vec<PathBuf>,
    /// The log that is being read.
    name: String,
    /// Bytes on disk of all that is to be read, where that is known; asked for when the first
    /// line is drawn.
    total: OnceCell<Option<u64>>,
    next: Instant,
    pace: Pace,
    columns: fn() -> Option<usize>,
    drawn: Drawn,
}

/// How many columns of the terminal's line are ours.
type Drawn = Arc<Mutex<usize>>;

impl Progress {
    /// Begins to watch the scan of these paths, if someone could see it.
    pub fn begin(&mut self, paths: Vec<PathBuf>, settings: &Settings, world: &World) {
        let is_typed = world.stdin_is_terminal && paths.iter().any(|path| path == Path::new(STDIN));
        let is_seen = world.stderr_is_terminal
            && world.variable("TERM") != Some("dumb")
            && world.variable("GITHUB_ACTIONS").is_none();
        if !is_seen || is_typed || settings.is_quiet {
            return;
        }
        let now = Instant::now();
        self.work = Some(Work {
            paths,
            name: String::new(),
            total: OnceCell::new(),
            next: now + PATIENCE,
            pace: Pace { at: now, taken: 0, rate: None },
            columns: world.measure_stderr,
            drawn: Drawn::default(),
        });
    }

    /// Names the log that is read from now on.
    pub fn enter(&mut self, name: &str) {
        if let Some(work) = &mut self.work {
            name.clone_into(&mut work.name);
        }
    }

    /// Draws what there is to tell, if it is time.
    pub fn look(&mut self, meter: &Meter, messages: &Messages, out: &mut dyn Write) {
        let Some(work) = &mut self.work else { return };
        let now = Instant::now();
        if now >= work.next {
            work.next = now + PERIOD;
            work.draw(now, meter.taken(), messages, out);
        }
    }

    /// Clears the line, for others to write there.
    pub fn erase(&mut self, out: &mut dyn Write) {
        if let Some(work) = &self.work {
            let mut drawn = work.drawn.lock().unwrap_or_else(PoisonError::into_inner);
            // When standard error is gone there is nobody left to tell.
            let _ = out.write_all(blank(*drawn, (work.columns)()).as_bytes());
            *drawn = 0;
        }
    }

    /// Ends the watch.
    pub fn end(&mut self, out: &mut dyn Write) {
        self.erase(out);
        self.work = None;
    }
}

impl Work {
    fn draw(&mut self, now: Instant, taken: u64, messages: &Messages, out: &mut dyn Write) {
        let rate = self.pace.rate(now, taken);
        #[cfg(unix)]
        if !interrupt::is_at_our_terminal() {
            return;
        }
        let columns = (self.columns)();
        let total = *self.total.get_or_init(|| {
            #[cfg(unix)]
            interrupt::erase_when_interrupted(Arc::clone(&self.drawn));
            total(&self.paths)
        });
        let stdin = messages.first("word-stdin", &[]);
        let name = if self.name == STDIN { &stdin } else { &self.name };
        let status = Status { name, taken, total, rate };
        let (mut text, width) = compose(&status, room(columns), messages);
        let mut drawn = self.drawn.lock().unwrap_or_else(PoisonError::into_inner);
        // In one piece with what is cleared, or it would flicker.
        text.insert(0, '\r');
        let cleared = (*drawn).min(room(columns)).saturating_sub(width);
        text.extend(std::iter::repeat_n(' ', cleared));
        let _ = out.write_all(text.as_bytes());
        *drawn = width + cleared;
    }
}

/// How many columns a line may take. A terminal may break a line that fills it, and shows
/// [`KEY`] behind it.
fn room(columns: Option<usize>) -> usize {
    columns.unwrap_or(80).saturating_sub(1 + KEY)
}

/// What clears a line of this width and goes back to its start.
fn blank(width: usize, columns: Option<usize>) -> String {
    if width == 0 {
        return String::new();
    }
    format!("\r{}\r", " ".repeat(width.min(room(columns)) + KEY))
}

/// The bytes of all files; nothing where a pipe is among them.
fn total(paths: &[PathBuf]) -> Option<u64> {
    let mut total = 0;
    let mut files = 0;
    for path in paths {
        // Above all standard input.
        if !std::fs::metadata(path).is_ok_and(|is| is.is_file() || is.is_dir()) {
            return None;
        }
        for file in find_files(path) {
            files += 1;
            if files > MAX_FILES {
                return None;
            }
            let size = file.ok().and_then(|file| std::fs::metadata(file).ok());
            total += size.map_or(0, |size| size.len());
        }
    }
    Some(total)
}

/// How fast bytes come: an average in which what is long ago counts little.
#[derive(Debug)]
struct Pace {
    at: Instant,
    taken: u64,
    rate: Option<f64>,
}

impl Pace {
    /// Bytes a second, now that so many were taken in all.
    fn rate(&mut self, now: Instant, taken: u64) -> f64 {
        let seconds = now.duration_since(self.at).as_secs_f64();
        let last = taken.saturating_sub(self.taken) as f64 / seconds.max(1e-3);
        let weight = 1.0 - (-seconds / MEMORY).exp();
        let rate = self.rate.map_or(last, |rate| rate + (last - rate) * weight);
        *self = Self { at: now, taken, rate: Some(rate) };
        rate
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pace_follows_what_comes_and_forgets_what_was() {
        let start = Instant::now();
        let mut pace = Pace { at: start, taken: 0, rate: None };
        let mut now = start + Duration::from_secs(1);
        let is_near = |rate: f64, expected: f64| (rate - expected).abs() < expected / 20.0;
        assert!(is_near(pace.rate(now, 1_000), 1_000.0));
        let mut taken = 1_000;
        let mut rate = 0.0;
        for _ in 0..200 {
            now += PERIOD;
            taken += 1_000;
            rate = pace.rate(now, taken);
        }
        assert!(is_near(rate, 10_000.0), "{rate}");
        assert!(pace.rate(now + Duration::from_secs(60), taken) < 1.0);
    }

    #[test]
    fn the_total_is_that_of_files_and_of_nothing_else() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        std::fs::write(folder.path().join("a.log"), "12345").expect("it can be written");
        std::fs::write(folder.path().join("b.log"), "123").expect("it can be written");
        let whole = folder.path().to_owned();
        assert_eq!(total(std::slice::from_ref(&whole)), Some(8));
        assert_eq!(total(&[whole.join("a.log"), whole.clone()]), Some(13));
        assert_eq!(total(&[whole, PathBuf::from(STDIN)]), None);
    }
}
