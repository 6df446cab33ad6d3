//! A log of any length to findings: what it shows, how often, where first and last, and
//! which of it is the cause.
//!
//! ```text
//!   bytes ─cut─► chunks ─search─► sightings ─tally─► groups ─roles─► findings
//!                       (each by itself, on any thread)  (in the order of the log)
//! ```
//!
//! What a chunk shows does not depend on where it was cut, nor on which thread searched it,
//! and chunks are gathered in order: the same log gives the same findings. Memory does not
//! grow with the log.

mod baseline;
mod cut;
mod excerpt;
mod group;
mod known;
mod loud;
mod pointer;
mod roles;
mod search;
mod severity;
mod tally;
mod template;
mod unknown;

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::sync::{Mutex, mpsc};
use std::thread;

pub use baseline::Baseline;
pub use cut::CHUNK;
use cut::{Chunk, Cutter};
use group::Base;
pub use group::{CaptureSet, ContextLine, Group, Place};
use known::Known;
pub use roles::{Finding, Role, ScanReason, order_findings};
use search::Searcher;
pub use severity::Severity;
use tally::{Tally, Wanted};
pub use template::template;
pub use unknown::Unknown;
use unknown::Unknowns;

use crate::kb::{EntryIndex, Kb};
use crate::line::Encoding;
use crate::matcher::{BLOCK_LINES, Matcher, Rarity};

/// Bytes of a log by which is chosen what is looked for.
const SAMPLE: usize = 1 << 20;

/// The most lines of context that a finding can have on either side.
pub const MAX_CONTEXT: usize = BLOCK_LINES;

/// How a scan is done.
#[derive(Debug, Clone)]
pub struct ScanOptions {
    /// Lines of context on either side of a finding's first place, up to [`MAX_CONTEXT`].
    pub context: usize,
    /// Only entries of this domain.
    pub domain: Option<String>,
    /// Threads that search, the one that calls among them, which also reads and gathers.
    pub threads: usize,
    /// Bytes that are searched in one go, at the least.
    pub chunk: usize,
    /// Whether every hit is handed out as soon as it is known.
    pub every_hit: bool,
    /// Whether lines that call themselves errors and show no entry are gathered.
    pub unknown: bool,
}

impl Default for ScanOptions {
    fn default() -> Self {
        Self {
            context: 0,
            domain: None,
            threads: 1,
            chunk: CHUNK,
            every_hit: false,
            unknown: false,
        }
    }
}

/// One place where an entry was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The entry.
    pub entry: EntryIndex,
    /// Where.
    pub place: Place,
    /// What the groups of its regex captured.
    pub captures: CaptureSet,
}

/// What is to be known of a log before it is read.
#[derive(Debug, Clone, Copy)]
pub struct Source<'s> {
    /// What its places are reported under.
    pub name: &'s str,
    /// What it was written in; places count the bytes of that.
    pub encoding: Encoding,
    /// Bytes of the original before the first that is read, such as a byte order mark.
    pub skipped: u64,
    /// Whether it may go on for ever, and hits are wanted as they come.
    pub is_live: bool,
}

impl<'s> Source<'s> {
    /// A log in UTF-8 that has an end.
    #[must_use]
    pub fn named(name: &'s str) -> Self {
        Self { name, encoding: Encoding::Utf8, skipped: 0, is_live: false }
    }
}

/// Reads logs, one after the other.
pub struct Scanner<'k> {
    kb: &'k Kb,
    matcher: Matcher<'k>,
    is_tuned: bool,
    options: ScanOptions,
    gathered: Gathered,
    /// What of that is settled.
    known: Known,
}

/// What was found so far.
#[derive(Default)]
struct Gathered {
    groups: BTreeMap<EntryIndex, Group>,
    unknown: Unknowns,
    /// Lines and bytes of the files before this one.
    lines: u64,
    bytes: u64,
    /// Line feeds of this file.
    feeds: u64,
    /// Bytes of this file.
    offset: u64,
    ends_inside: bool,
}

impl<'k> Scanner<'k> {
    /// A scanner over the entries of `kb`.
    #[must_use]
    pub fn new(kb: &'k Kb, options: ScanOptions) -> Self {
        let matcher = kb.matcher();
        let known = Known::new(kb.capacity());
        Self { kb, matcher, is_tuned: false, options, gathered: Gathered::default(), known }
    }

    /// Chooses what is looked for by what is rare in a sample of the logs to come. Nothing
    /// else is found, and nothing less; it only takes less time. Without this, the first
    /// bytes of a log that has many are the sample.
    pub fn tune(&mut self, sample: &[u8]) {
        self.matcher.tune(Rarity::of_sample(sample));
        self.is_tuned = true;
    }

    /// Reads a log to its end, as UTF-8. `on_hit` gets every hit in order, if the options want
    /// them. A read that would block (an error of that kind) is tried again; where the log is
    /// live, the lines before it are searched first, as if nothing came behind them.
    ///
    /// # Errors
    ///
    /// If the log cannot be read to its end; what was read counts.
    pub fn scan(
        &mut self,
        source: Source<'_>,
        log: &mut dyn Read,
        on_hit: &mut dyn FnMut(&Hit),
    ) -> io::Result<()> {
        let mut cutter = Cutter::new(log, self.options.chunk);
        self.gathered.offset = source.skipped;
        cutter.is_live = source.is_live;
        let wanted = if self.is_tuned { self.options.chunk } else { SAMPLE };
        let peeked = cutter.peek(wanted).map(|sample| {
            if !self.is_tuned && sample.len() >= SAMPLE {
                self.matcher.tune(Rarity::of_sample(sample));
                self.is_tuned = true;
            }
        });
        // Of a log that cannot be read to its end, what was read is searched.
        let is_large = self.options.threads > 1 && !cutter.is_at_end();
        let read = if is_large && !source.is_live {
            self.scan_on_threads(source, &mut cutter, on_hit)
        } else {
            self.scan_here(source, &mut cutter, on_hit)
        };
        let read = peeked.and(read);
        self.gathered.end_file();
        read
    }

    /// Lines and bytes that were read.
    #[must_use]
    pub fn totals(&self) -> (u64, u64) {
        (self.gathered.lines, self.gathered.bytes)
    }

    /// What was found, the cause first, and the errors that show no entry, the most telling
    /// first; without what the good run of `baseline` had too.
    #[must_use]
    pub fn finish(self, baseline: &Baseline) -> (Vec<Finding>, Vec<Unknown>) {
        let Gathered { mut groups, unknown, .. } = self.gathered;
        let end = groups.values().map(|group| group.last_seen).max().unwrap_or(0);
        groups.retain(|&entry, group| !baseline.has(entry, group));
        let mut unknown = unknown.into_ordered(end);
        unknown.retain(|one| !baseline.has_unknown(one));
        (order_findings(self.kb, groups), unknown)
    }

    /// What was found, as that of a good run.
    #[must_use]
    pub fn into_baseline(self) -> Baseline {
        Baseline::new(&self.gathered.groups, &self.gathered.unknown.into_ordered(0))
    }

    fn searcher(&self) -> Searcher<'_> {
        Searcher::new(self.kb, &self.matcher, self.options.domain.as_deref())
    }

    fn wanted(&self, encoding: Encoding) -> Wanted<'_> {
        let ScanOptions { context, every_hit, unknown, .. } = self.options;
        Wanted { known: &self.known, context, every_hit, unknown, encoding }
    }

    fn scan_here(
        &mut self,
        source: Source<'_>,
        cutter: &mut Cutter<'_>,
        on_hit: &mut dyn FnMut(&Hit),
    ) -> io::Result<()> {
        let mut gathered = std::mem::take(&mut self.gathered);
        let mut searcher = self.searcher();
        let mut chunk = Chunk::default();
        let mut read = cutter.next_into(&mut chunk);
        while let Ok(true) = read {
            let tally = Tally::of(&chunk, &mut searcher, self.wanted(source.encoding));
            gathered.add(source.name, tally, &self.known, on_hit);
            read = cutter.next_into(&mut chunk);
        }
        self.gathered = gathered;
        read.map(|_| ())
    }

    /// Reads and gathers, and searches beside the other threads whenever they have enough to do.
    /// No more chunks are at hand at a time than keep them busy.
    fn scan_on_threads(
        &mut self,
        source: Source<'_>,
        cutter: &mut Cutter<'_>,
        on_hit: &mut dyn FnMut(&Hit),
    ) -> io::Result<()> {
        let mut gathered = std::mem::take(&mut self.gathered);
        let this = &*self;
        let (to_threads, chunks) = mpsc::channel::<(usize, Chunk)>();
        let (to_us, tallies) = mpsc::channel::<(usize, Tally, Chunk)>();
        let chunks = Mutex::new(chunks);
        let others = this.options.threads - 1;
        // Chunks that are waited for, of those that were handed out and of all.
        let (most_away, most) = (2 * others, 4 * this.options.threads);
        let read = thread::scope(|scope| {
            for _ in 0..others {
                let (chunks, to_us) = (&chunks, to_us.clone());
                scope.spawn(move || {
                    let mut searcher = this.searcher();
                    loop {
                        let Ok(Ok((number, chunk))) = chunks.lock().map(|chunks| chunks.recv())
                        else {
                            break;
                        };
                        let tally = Tally::of(&chunk, &mut searcher, this.wanted(source.encoding));
                        if to_us.send((number, tally, chunk)).is_err() {
                            break;
                        }
                    }
                });
            }
            drop(to_us);
            let mut searcher = this.searcher();
            let mut spare = Vec::new();
            let mut early = BTreeMap::new();
            let (mut cut, mut away, mut next) = (0, 0, 0);
            let mut read = Ok(true);
            loop {
                let is_waiting = !matches!(read, Ok(true)) || cut - next >= most;
                if is_waiting && cut == next {
                    break;
                }
                let done = if is_waiting { tallies.recv().ok() } else { tallies.try_recv().ok() };
                if let Some((number, tally, chunk)) = done {
                    away -= 1;
                    spare.push(chunk);
                    early.insert(number, tally);
                } else if is_waiting {
                    // A thread that panicked: its panic goes on when the scope ends.
                    break;
                } else {
                    let mut chunk = spare.pop().unwrap_or_default();
                    read = cutter.next_into(&mut chunk);
                    if matches!(read, Ok(true)) {
                        if away < most_away {
                            away += usize::from(to_threads.send((cut, chunk)).is_ok());
                        } else {
                            let wanted = this.wanted(source.encoding);
                            early.insert(cut, Tally::of(&chunk, &mut searcher, wanted));
                            spare.push(chunk);
                        }
                        cut += 1;
                    }
                }
                while let Some(tally) = early.remove(&next) {
                    gathered.add(source.name, tally, &this.known, on_hit);
                    next += 1;
                }
            }
            drop(to_threads);
            read.map(|_| ())
        });
        self.gathered = gathered;
        read
    }
}

impl Gathered {
    /// Adds the next chunk of a file.
    fn add(&mut self, file: &str, tally: Tally, known: &Known, on_hit: &mut dyn FnMut(&Hit)) {
        let base = Base { file, line: self.feeds + 1, offset: self.offset, before: self.lines };
        for (entry, place, captures) in tally.hits {
            on_hit(&Hit { entry, place: base.place(place), captures });
        }
        for (entry, part) in tally.parts {
            match self.groups.get_mut(&entry) {
                Some(group) => {
                    group.add(part, base);
                    known.note(entry, group);
                }
                None => {
                    if let Some(group) = Group::new(part, base) {
                        known.note(entry, &group);
                        self.groups.insert(entry, group);
                    }
                }
            }
        }
        self.unknown.add(tally.unknown, base);
        self.feeds += tally.feeds;
        self.bytes += tally.bytes;
        self.offset += tally.bytes;
        self.ends_inside = tally.ends_inside;
    }

    fn end_file(&mut self) {
        self.lines += self.feeds + u64::from(self.ends_inside);
        self.feeds = 0;
        self.ends_inside = false;
    }
}

#[cfg(test)]
mod tests;
