//! A log of any length to findings: what it shows, how often, where first and last, and
//! which of it is the cause.
//!
//! The log comes in chunks. A window of lines is kept at its end, so that a block that lies
//! across two chunks is seen whole; everything else is let go, and memory does not grow with
//! the input.

mod group;
mod roles;
mod severity;

use std::collections::BTreeMap;
use std::ops::Range;

use memchr::memchr;

pub use group::{ContextLine, Group, Place};
pub use roles::{Finding, Role, ScanReason, order_findings};
pub use severity::Severity;

use crate::kb::{EntryIndex, Kb};
use crate::line::{Block, MAX_PIECE, PIECE_OVERLAP};
use crate::matcher::{BLOCK_LINES, Match, Scratch};
use crate::rank::{Ranked, Reason, compare};

/// The most lines of context that a finding can have on either side.
pub const MAX_CONTEXT: usize = BLOCK_LINES;

/// How a scan is done.
#[derive(Debug, Clone, Default)]
pub struct ScanOptions {
    /// Lines of context on either side of a finding's first place, up to [`MAX_CONTEXT`].
    pub context: usize,
    /// Only entries of this domain.
    pub domain: Option<String>,
}

/// One place where an entry was found; handed out as soon as it is known.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The entry.
    pub entry: EntryIndex,
    /// Where.
    pub place: Place,
    /// What the groups of its regex captured.
    pub captures: BTreeMap<String, String>,
}

/// Reads logs, chunk by chunk.
pub struct Scanner<'k> {
    kb: &'k Kb,
    options: ScanOptions,
    groups: BTreeMap<EntryIndex, Group>,
    scratch: Scratch,
    found: Vec<Match>,
    file: String,
    window: Window,
    /// Lines and bytes of the files before this one.
    lines: u64,
    bytes: u64,
}

/// The lines at hand: raw bytes, and the same normalised.
#[derive(Default)]
struct Window {
    /// Raw bytes from the first line at hand; the last line may be unfinished.
    raw: Vec<u8>,
    /// Start of each whole line in `raw`, and its number.
    lines: Vec<(Range<usize>, u64)>,
    block: Block,
    /// How many bytes of `raw` belong to `lines`.
    consumed: usize,
    /// Byte of the file at which `raw` begins.
    offset: u64,
    /// Number of the last whole line.
    number: u64,
    /// The part of a line before it was cut, 0 if it is whole.
    is_cut: bool,
    /// Lines up to this number have been reported.
    reported: u64,
}

impl<'k> Scanner<'k> {
    /// A scanner over the entries of `kb`.
    #[must_use]
    pub fn new(kb: &'k Kb, options: ScanOptions) -> Self {
        Self {
            kb,
            options,
            groups: BTreeMap::new(),
            scratch: Scratch::default(),
            found: Vec::new(),
            file: String::new(),
            window: Window::default(),
            lines: 0,
            bytes: 0,
        }
    }

    /// Begins a file; `name` is what its places are reported under.
    pub fn begin_file(&mut self, name: &str) {
        name.clone_into(&mut self.file);
        self.window = Window::default();
    }

    /// Reads a chunk of the file; `on_hit` gets what has become certain.
    pub fn read(&mut self, chunk: &[u8], on_hit: &mut dyn FnMut(&Hit)) {
        self.window.push(chunk);
        self.report(false, on_hit);
        self.window.forget();
    }

    /// Ends the file; `on_hit` gets what is left of it.
    pub fn end_file(&mut self, on_hit: &mut dyn FnMut(&Hit)) {
        self.window.finish();
        self.report(true, on_hit);
        self.lines += self.window.number;
        self.bytes += self.window.offset + self.window.raw.len() as u64;
        self.window = Window::default();
    }

    /// Lines and bytes that were read.
    #[must_use]
    pub fn totals(&self) -> (u64, u64) {
        (self.lines, self.bytes)
    }

    /// What was found, the cause first.
    #[must_use]
    pub fn into_findings(self) -> Vec<Finding> {
        order_findings(self.kb, self.groups)
    }

    fn report(&mut self, at_end: bool, on_hit: &mut dyn FnMut(&Hit)) {
        let last =
            if at_end { u64::MAX } else { self.window.number.saturating_sub(BLOCK_LINES as u64) };
        if last <= self.window.reported && !at_end {
            return;
        }
        let (matcher, owners) = self.kb.matcher();
        let block = &self.window.block;
        self.found.clear();
        if !block.pieces().is_empty() {
            matcher.matches_into(block.text(), &mut self.scratch, &mut self.found);
        }
        let text = block.text();
        let mut by_line: Vec<(u64, Ranked)> = Vec::new();
        for hit in self.found.drain(..) {
            let line = block.piece_at(hit.span.start).line;
            let entry = owners[hit.pattern];
            let summary = self.kb.summary(entry);
            let wanted = self.options.domain.as_deref().is_none_or(|d| summary.id.domain() == d);
            if line <= self.window.reported || line > last || !wanted {
                continue;
            }
            let reason = Reason {
                is_wrapper: summary.is_wrapper,
                literal_bytes: matcher.literal_bytes(hit.pattern, &text[hit.span.clone()]),
                span_bytes: hit.span.len(),
                domain_hits: 0,
            };
            by_line.push((line, Ranked { entry, hit, reason }));
        }
        for (line, ranked) in best_of_overlapping(self.kb, by_line) {
            let place = self.window.place(&self.file, line, &ranked.hit.span);
            let captures = matcher.captures(text, &ranked.hit);
            let hit = Hit { entry: ranked.entry, place, captures };
            on_hit(&hit);
            if let Some(group) = self.groups.get_mut(&hit.entry) {
                group.add(hit, self.lines + line, ranked.reason);
            } else {
                let context = self.window.context(line, self.options.context);
                self.groups
                    .insert(hit.entry, Group::new(hit, self.lines + line, ranked.reason, context));
            }
        }
        self.window.reported = self.window.reported.max(last.min(self.window.number));
    }
}

/// Of matches that share bytes only the best stays; of several states of one line, each
/// entry is kept once.
fn best_of_overlapping(kb: &Kb, hits: Vec<(u64, Ranked)>) -> Vec<(u64, Ranked)> {
    let mut kept: Vec<(u64, Ranked)> = Vec::with_capacity(hits.len());
    for (line, ranked) in hits {
        let overlaps = |other: &(u64, Ranked)| {
            other.1.hit.span.start < ranked.hit.span.end
                && ranked.hit.span.start < other.1.hit.span.end
        };
        let same = |other: &(u64, Ranked)| other.0 == line && other.1.entry == ranked.entry;
        // Hits come ordered by their start, so only a short tail can overlap.
        let tail = kept.len().saturating_sub(64);
        let beaten = kept[tail..].iter().any(|other| {
            same(other) || (overlaps(other) && compare(kb, &other.1, &ranked).is_lt())
        });
        if !beaten {
            let mut position = tail;
            while position < kept.len() {
                if overlaps(&kept[position]) {
                    kept.remove(position);
                } else {
                    position += 1;
                }
            }
            kept.push((line, ranked));
        }
    }
    kept
}

impl Window {
    fn push(&mut self, chunk: &[u8]) {
        self.raw.extend_from_slice(chunk);
        while let Some(length) = memchr(b'\n', &self.raw[self.consumed..]) {
            self.push_line(self.consumed..self.consumed + length);
            self.consumed += length + 1;
            self.is_cut = false;
        }
        // A line without an end is taken piece by piece, so that it is never held whole.
        while self.raw.len() - self.consumed > 2 * MAX_PIECE {
            self.push_line(self.consumed..self.consumed + MAX_PIECE);
            self.consumed += MAX_PIECE - PIECE_OVERLAP;
            self.is_cut = true;
        }
    }

    fn finish(&mut self) {
        if self.consumed < self.raw.len() {
            self.push_line(self.consumed..self.raw.len());
            self.consumed = self.raw.len();
        }
    }

    fn push_line(&mut self, span: Range<usize>) {
        if !self.is_cut {
            self.number += 1;
        }
        let offset = self.offset + span.start as u64;
        self.block.push_line(&self.raw[span.clone()], self.number, offset);
        self.lines.push((span, self.number));
    }

    /// Lets go of all lines but those that later ones may need.
    fn forget(&mut self) {
        let keep = 2 * BLOCK_LINES;
        if self.lines.len() <= keep {
            return;
        }
        let first = self.lines.len() - keep;
        let start = self.lines[first].0.start;
        self.raw.drain(..start);
        self.offset += start as u64;
        self.consumed -= start;
        self.lines.drain(..first);
        self.block.clear();
        for (span, number) in &mut self.lines {
            *span = span.start - start..span.end - start;
            let offset = self.offset + span.start as u64;
            self.block.push_line(&self.raw[span.clone()], *number, offset);
        }
    }

    fn place(&self, file: &str, line: u64, span: &Range<usize>) -> Place {
        let piece = self.block.piece_at(span.start);
        let text = String::from_utf8_lossy(&self.block.text()[piece.span.clone()]);
        let text = match text.char_indices().nth(Place::MAX_TEXT) {
            Some((end, _)) => format!("{}…", &text[..end]),
            None => text.into_owned(),
        };
        Place { file: file.to_owned(), line, offset: self.block.original_offset(span.start), text }
    }

    fn context(&self, line: u64, count: usize) -> Vec<ContextLine> {
        let count = count.min(MAX_CONTEXT) as u64;
        let near = line.saturating_sub(count)..=line + count;
        let mut context: Vec<ContextLine> = Vec::new();
        for (span, number) in self.lines.iter().filter(|(_, number)| near.contains(number)) {
            // Of a line that was cut the first piece is enough to recognise it.
            if context.last().is_none_or(|last| last.line != *number) {
                context.push(ContextLine::new(*number, &self.raw[span.clone()]));
            }
        }
        context
    }
}

#[cfg(test)]
mod tests;
