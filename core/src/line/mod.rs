//! Bytes of a log to text that regexes are held against, with the way back.
//!
//! A raw line loses its colours and other escape sequences, a timestamp that a CI system put
//! before it and its carriage returns. A line that was overwritten by carriage returns, such
//! as a progress bar, becomes one piece for each state that it was in, so that nothing is
//! lost. Every byte of the result knows where it came from.

mod encoding;
mod prefix;

use std::borrow::Cow;
use std::ops::Range;

pub use encoding::{Encoding, has_two_bytes};
use memchr::memchr;

/// The longest piece of a line that is matched as one, in bytes; a longer line is cut into
/// pieces of this size that overlap by [`PIECE_OVERLAP`].
pub const MAX_PIECE: usize = 64 << 10;

/// How many bytes two pieces of one long line share.
pub const PIECE_OVERLAP: usize = 1 << 10;

/// How far one piece of a long line begins behind the one before it, in bytes.
pub const PIECE_STEP: usize = MAX_PIECE - PIECE_OVERLAP;

/// Normalised lines, separated by line feeds.
#[derive(Debug, Default)]
pub struct Block {
    text: Vec<u8>,
    pieces: Vec<Piece>,
    /// Where the distance to the raw text changes: (place in `text`, place in the input).
    shifts: Vec<(usize, u64)>,
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

impl Block {
    /// The normalised text.
    #[must_use]
    pub fn text(&self) -> &[u8] {
        &self.text
    }

    /// Its pieces, in order.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// Empties the block; its space is kept.
    pub fn clear(&mut self) {
        self.text.clear();
        self.pieces.clear();
        self.shifts.clear();
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
        let mut states = piece.split(|&byte| byte == b'\r').filter(|state| !state.is_empty());
        let first = states.next().unwrap_or_default();
        for state in std::iter::once(first).chain(states) {
            self.push_piece(state, at + distance(piece, state), line, offset);
        }
    }

    /// The piece that holds byte `at` of the text.
    ///
    /// # Panics
    ///
    /// If the block is empty.
    #[must_use]
    pub fn piece_at(&self, at: usize) -> &Piece {
        let after = self.pieces.partition_point(|piece| piece.span.start <= at);
        &self.pieces[after.saturating_sub(1)]
    }

    /// The byte of the input that byte `at` of the text came from.
    #[must_use]
    pub fn original_offset(&self, at: usize) -> u64 {
        let after = self.shifts.partition_point(|&(place, _)| place <= at);
        match self.shifts.get(after.wrapping_sub(1)) {
            Some(&(place, original)) => original + (at - place) as u64,
            None => at as u64,
        }
    }

    fn push_piece(&mut self, raw: &[u8], at: u64, line: u64, offset: u64) {
        if !self.pieces.is_empty() {
            self.text.push(b'\n');
        }
        let start = self.text.len();
        let shown = content(raw);
        let (raw, at) = (&raw[shown.clone()], at + shown.start as u64);
        let mut rest = raw;
        while let Some(escape) = memchr(ESCAPE, rest) {
            self.push_text(&rest[..escape], at + distance(raw, rest));
            rest = &rest[escape..];
            let Some(length) = control_length(rest) else { break };
            rest = &rest[length..];
        }
        // Whatever escape sequence is no plain one is left to those who know them all.
        if rest.first() == Some(&ESCAPE) {
            for shown in anstream::adapter::StripBytes::new().strip_next(rest) {
                self.push_text(shown, at + distance(raw, shown));
            }
        } else {
            self.push_text(rest, at + distance(raw, rest));
        }
        self.pieces.push(Piece { span: start..self.text.len(), line, offset });
    }

    fn push_text(&mut self, text: &[u8], at: u64) {
        if !text.is_empty() {
            self.shifts.push((self.text.len(), at));
            self.text.extend_from_slice(text);
        }
    }
}

/// The byte that escape sequences begin with.
pub const ESCAPE: u8 = 0x1b;

/// The length of the control sequence at the start of `text`, of the form that colours and
/// the erasing of lines have (ECMA-48, section 5.4): `ESC [`, parameters, a letter.
fn control_length(text: &[u8]) -> Option<usize> {
    let parameters = text.strip_prefix(b"\x1b[")?;
    let end = parameters.iter().position(|byte| !matches!(byte, b'0'..=b'?'))?;
    parameters[end].is_ascii_alphabetic().then_some(end + 3)
}

/// What of a line without escape sequences is its text: not the timestamps before it, not the
/// carriage returns behind it.
#[must_use]
pub fn content(line: &[u8]) -> Range<usize> {
    let mut start = 0;
    if line.first().is_some_and(u8::is_ascii_digit) {
        loop {
            match prefix::timestamp_length(&line[start..]) {
                0 => break,
                length => start += length,
            }
        }
    }
    let returns = line[start..].iter().rev().take_while(|&&byte| byte == b'\r').count();
    start..line.len() - returns
}

/// How far into `whole` its part begins.
fn distance(whole: &[u8], part: &[u8]) -> u64 {
    (part.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize) as u64
}

/// The pieces of a raw line: itself, or parts of a long one that overlap.
pub fn pieces(raw: &[u8]) -> impl Iterator<Item = Range<usize>> + use<> {
    let length = raw.len();
    let mut next = Some(0);
    std::iter::from_fn(move || {
        let start = next?;
        let end = (start + MAX_PIECE).min(length);
        next = (end < length).then_some(start + PIECE_STEP);
        Some(start..end)
    })
}

/// Bytes as text, what is not UTF-8 replaced. Where there is nothing to replace it takes a
/// fraction of the time of [`String::from_utf8_lossy`].
#[must_use]
pub fn lossy(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => String::from_utf8_lossy(bytes),
    }
}

/// The text of one raw line as a person would see it: no escape sequences, no carriage
/// returns, invalid UTF-8 replaced.
#[must_use]
pub fn visible_text(raw: &[u8]) -> String {
    let mut block = Block::default();
    block.push_line(raw, 1, 0);
    lossy(block.text()).into_owned()
}

/// Normalises a whole text, such as one that was pasted.
#[must_use]
pub fn normalise(text: &[u8]) -> Block {
    let mut block = Block::default();
    let mut offset = 0;
    let body = text.strip_suffix(b"\n").unwrap_or(text);
    for (number, raw) in body.split(|&byte| byte == b'\n').enumerate() {
        block.push_line(raw, number as u64 + 1, offset);
        offset += raw.len() as u64 + 1;
    }
    block
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(raw: &[u8]) -> String {
        String::from_utf8_lossy(normalise(raw).text()).into_owned()
    }

    #[test]
    fn escapes_timestamps_and_carriage_returns_are_seen_through() {
        assert_eq!(text(b"\x1b[1m\x1b[31mE   boom\x1b[0m\r\n"), "E   boom");
        assert_eq!(text(b"2024-07-16T20:34:28.4532359Z \x1b[31mboom\x1b[0m"), "boom");
        assert_eq!(text(b"\x1b]8;;http://x\x1b\\link\x1b]8;;\x07 end"), "link end");
        assert_eq!(text(b"10%\r50%\rerror: full\r\r\nnext"), "10%\n50%\nerror: full\nnext");
        assert_eq!(text("\x1b[31m错误：磁盘已满\x1b[m".as_bytes()), "错误：磁盘已满");
        assert_eq!(text(b"2024-07-16T20:34:28 no zone"), "2024-07-16T20:34:28 no zone");
    }

    #[test]
    fn every_byte_knows_where_it_came_from() {
        let raw = "a\n2024-07-16T20:34:28Z \x1b[31m红\x1b[0mx\ty\r\nz\rzz\n".as_bytes();
        let block = normalise(raw);
        for (at, byte) in block.text().iter().enumerate() {
            if *byte != b'\n' {
                let original = usize::try_from(block.original_offset(at)).expect("it is small");
                assert_eq!(raw[original], *byte, "byte {at}");
            }
        }
        let lines: Vec<_> = block.pieces().iter().map(|p| (p.line, p.offset)).collect();
        assert_eq!(lines, [(1, 0), (2, 2), (3, 40), (3, 40)]);
        assert_eq!(block.piece_at(0).line, 1);
        assert_eq!(block.piece_at(block.text().len() - 1).line, 3);
    }

    #[test]
    fn a_long_line_is_cut_into_overlapping_pieces() {
        let raw = vec![b'x'; MAX_PIECE + 10];
        let block = normalise(&raw);
        let lengths: Vec<_> = block.pieces().iter().map(|piece| piece.span.len()).collect();
        assert_eq!(lengths, [MAX_PIECE, PIECE_OVERLAP + 10]);
        assert!(block.pieces().iter().all(|piece| piece.line == 1));
    }
}
