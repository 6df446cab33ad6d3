//! Normalised lines in a row.

use std::collections::BTreeSet;
use std::ops::Range;

use memchr::memchr_iter;

use super::control::carry_out;
use super::traced::{Trace, Traced};
use super::{json, pieces, prefix};

/// How often a message is looked for in a message: Docker puts the JSON lines of a program
/// into its own.
const MAX_JSON_DEPTH: usize = 3;

/// Normalised lines, separated by line feeds.
///
/// A line that is a JSON object is there as its messages. What it is as a line itself is kept
/// beside them until it is asked for: entries may spell names of fields.
#[derive(Debug, Default)]
pub struct Block {
    seen: Pieces,
    records: Pieces,
    /// Where in the text of `seen` the lines that were appended as they are begin.
    appended: Option<usize>,
}

/// A line, or a part of one, in a [`Block`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Its bytes in the block's text.
    pub span: Range<usize>,
    /// 1-based number of the raw line.
    pub line: u64,
    /// Byte offset of the raw line in its input.
    pub offset: u64,
}

/// Pieces in a row.
#[derive(Debug, Default)]
struct Pieces {
    text: Traced,
    pieces: Vec<Piece>,
}

/// The raw line that pieces come from.
#[derive(Debug, Clone, Copy)]
struct Origin {
    line: u64,
    offset: u64,
}

impl Block {
    /// The normalised text.
    #[must_use]
    pub fn text(&self) -> &[u8] {
        self.seen.text.text()
    }

    /// Its pieces, in order.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.seen.pieces
    }

    /// Empties the block; its space is kept.
    pub fn clear(&mut self) {
        self.seen.clear();
        self.records.clear();
        self.appended = None;
    }

    /// Appends a raw line (without its line feed) that stands at byte `offset` of its input.
    pub fn push_line(&mut self, raw: &[u8], line: u64, offset: u64) {
        for piece in pieces(raw) {
            self.push_states(&raw[piece.clone()], line, offset, offset + piece.start as u64);
        }
    }

    /// Appends one piece of a raw line, each state of it that a carriage return ends; the
    /// piece stands at byte `at` of the input.
    pub fn push_states(&mut self, piece: &[u8], line: u64, offset: u64, at: u64) {
        let start = (0, at);
        let trace = Trace::raw(piece, &start);
        self.push_part(trace, 0..piece.len(), Origin { line, offset }, MAX_JSON_DEPTH);
    }

    /// Appends, behind all others, the lines that are JSON objects as they are.
    pub fn append_records(&mut self) {
        let records = std::mem::take(&mut self.records);
        self.appended = Some(self.seen.text.len());
        for piece in records.pieces {
            self.seen.begin();
            let start = self.seen.text.len();
            self.seen.text.push(records.text.as_trace(), piece.span);
            self.seen.end(start, Origin { line: piece.line, offset: piece.offset });
        }
    }

    /// Leaves of the block the lines that are JSON objects, as they are; `false` where there
    /// are none.
    pub fn keep_records(&mut self) -> bool {
        std::mem::swap(&mut self.seen, &mut self.records);
        self.records.clear();
        !self.seen.pieces.is_empty()
    }

    /// Leaves out of `found`, things of a kind at bytes of the text, those in JSON objects as
    /// they are whose kind the messages of the same line show too.
    pub fn prefer_messages<T, K: Ord>(&self, found: &mut Vec<T>, key: impl Fn(&T) -> (K, usize)) {
        let Some(appended) = self.appended.filter(|&appended| appended < self.text().len()) else {
            return;
        };
        let place = |found: &T| {
            let (kind, at) = key(found);
            (at >= appended, (kind, self.piece_at(at).offset))
        };
        let told: BTreeSet<_> =
            found.iter().map(place).filter(|(is_record, _)| !is_record).map(|(_, k)| k).collect();
        found.retain(|found| {
            let (is_record, kind) = place(found);
            !is_record || !told.contains(&kind)
        });
    }

    /// The piece that holds byte `at` of the text.
    ///
    /// # Panics
    ///
    /// If the block is empty.
    #[must_use]
    pub fn piece_at(&self, at: usize) -> &Piece {
        let after = self.seen.pieces.partition_point(|piece| piece.span.start <= at);
        &self.seen.pieces[after.saturating_sub(1)]
    }

    /// The byte of the input that byte `at` of the text came from.
    #[must_use]
    pub fn original_offset(&self, at: usize) -> u64 {
        self.seen.text.as_trace().origin(at)
    }

    /// The bytes of the input that a part of the text came from.
    #[must_use]
    pub fn original(&self, part: &Range<usize>) -> Range<u64> {
        self.seen.text.as_trace().origins(part)
    }

    /// The text that a person would see at byte `at` of the input, in a block of one raw
    /// line: the state of the line or the line of its message that holds it; of a JSON object
    /// all, where no message does. And where in that text it is.
    #[must_use]
    pub fn shown_at(&self, at: u64) -> (&[u8], usize) {
        let begins_before = |piece: &&Piece| self.original_offset(piece.span.start) <= at;
        let piece = self.seen.pieces.iter().rev().find(begins_before);
        let record = self.records.pieces.first().filter(|_| {
            let last = piece.and_then(|piece| piece.span.clone().last());
            last.is_none_or(|last| self.original_offset(last) < at)
        });
        match (record, piece.or(self.seen.pieces.first())) {
            (Some(record), _) => self.records.shown(record, at),
            (None, Some(piece)) => self.seen.shown(piece, at),
            (None, None) => (&[], 0),
        }
    }

    /// Appends the states that a part of a line was in. Those that only open or close a
    /// section of a log are left out.
    fn push_part(&mut self, from: Trace<'_>, part: Range<usize>, origin: Origin, depth: usize) {
        let count = self.seen.pieces.len();
        let text = &from.text[part.clone()];
        let returns = text.iter().rev().take_while(|&&byte| byte == b'\r').count();
        let text = &text[..text.len() - returns];
        let (mut start, end) = (part.start, part.start + text.len());
        for state in memchr_iter(b'\r', text).map(|at| part.start + at).chain([end]) {
            if start < state {
                let before = self.seen.text.len();
                let begin = self.push_state_text(from, start..state);
                let is_overwritten = part.start < start || state < end;
                if is_overwritten && prefix::is_section_mark(&self.text()[begin..]) {
                    self.seen.text.truncate(before);
                } else {
                    self.end_state(before, begin, origin, depth);
                }
            }
            start = state + 1;
        }
        if self.seen.pieces.len() == count {
            self.seen.begin();
            self.seen.end(self.seen.text.len(), origin);
        }
    }

    /// Begins a piece with what a state shows, which begins at the place that is returned.
    fn push_state_text(&mut self, from: Trace<'_>, state: Range<usize>) -> usize {
        self.seen.begin();
        let start = self.seen.text.len();
        let prefix = prefix::length(&from.text[state.clone()]);
        carry_out(&mut self.seen.text, from, state.start + prefix..state.end);
        // Colours may stand before a prefix.
        if self.seen.text.len() - start < state.len() - prefix {
            let prefix = prefix::length(&self.text()[start..]);
            if prefix > 0 {
                self.seen.text.remove(start, prefix);
            }
        }
        start
    }

    /// Ends a piece that began at `start`, with its line feed at `before`: one piece, or those
    /// of the messages in it.
    fn end_state(&mut self, before: usize, start: usize, origin: Origin, depth: usize) {
        let line = &self.text()[start..];
        let messages = if depth > 0 { json::messages(line) } else { Vec::new() };
        if messages.is_empty() {
            self.seen.end(start, origin);
            return;
        }
        let record = self.seen.text.split_off(start);
        self.seen.text.truncate(before);
        self.records.begin();
        let start = self.records.text.len();
        self.records.text.push(record.as_trace(), 0..record.len());
        self.records.end(start, origin);
        for message in messages {
            let message = json::unescape(record.as_trace(), message);
            let text = message.text().strip_suffix(b"\n").unwrap_or(message.text());
            let mut start = 0;
            for line in text.split(|&byte| byte == b'\n') {
                let end = start + line.len();
                self.push_part(message.as_trace(), start..end, origin, depth - 1);
                start = end + 1;
            }
        }
    }
}

impl Pieces {
    fn clear(&mut self) {
        self.text.clear();
        self.pieces.clear();
    }

    fn begin(&mut self) {
        if !self.pieces.is_empty() {
            self.text.push_feed();
        }
    }

    /// The text of a piece, and the first byte of it that came from byte `at` of the input or
    /// one behind it.
    fn shown(&self, piece: &Piece, at: u64) -> (&[u8], usize) {
        let text = &self.text.text()[piece.span.clone()];
        let trace = self.text.as_trace();
        let (mut low, mut high) = (0, text.len());
        while low < high {
            let middle = low.midpoint(high);
            if trace.origin(piece.span.start + middle) < at {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        (text, low)
    }

    /// Ends the piece that began at `start`.
    fn end(&mut self, start: usize, Origin { line, offset }: Origin) {
        self.pieces.push(Piece { span: start..self.text.len(), line, offset });
    }
}
