//! Bytes of a log to text that regexes are held against, with the way back.
//!
//! A raw line loses its colours and other escape sequences, what a CI system, a container or
//! a system log put before it, its carriage returns, its NUL bytes and the characters that a
//! backspace takes back. A line that was overwritten by carriage returns, such as a progress
//! bar, becomes one piece for each state that it was in, so that nothing is lost; a line that
//! is a JSON object becomes one piece for each line of the messages in it. Every byte of the
//! result knows where it came from.

mod block;
mod control;
mod encoding;
mod json;
mod prefix;
mod traced;

use std::borrow::Cow;
use std::ops::Range;

pub use block::{Block, Piece};
pub use control::{BACKSPACE, ESCAPE};
pub use encoding::{Encoding, has_two_bytes};
use memchr::{memchr, memchr_iter, memchr3, memrchr};
pub(crate) use traced::Traced;

/// The longest piece of a line that is matched as one, in bytes; a longer line is cut into
/// pieces of this size that overlap by [`PIECE_OVERLAP`].
pub const MAX_PIECE: usize = 64 << 10;

/// How many bytes two pieces of one long line share.
pub const PIECE_OVERLAP: usize = 1 << 10;

/// How far one piece of a long line begins behind the one before it, in bytes.
pub const PIECE_STEP: usize = MAX_PIECE - PIECE_OVERLAP;

/// What of a line without escape sequences is its text: not the prefixes before it, not the
/// carriage returns behind it.
#[must_use]
pub fn content(line: &[u8]) -> Range<usize> {
    let start = prefix::length(line);
    let returns = line[start..].iter().rev().take_while(|&&byte| byte == b'\r').count();
    start..line.len() - returns
}

/// What of a line regexes are held against, one reading after the other: its text behind a
/// mark such as `##[error]`, where it has one, and its text.
pub fn readings(line: &[u8]) -> impl Iterator<Item = Range<usize>> + Clone + use<> {
    let content = content(line);
    let mark = prefix::mark_length(&line[content.clone()]);
    let behind = (mark > 0).then_some(content.start + mark..content.end);
    behind.into_iter().chain([content])
}

/// Several lines without such marks before those behind the first; `None` where there is none.
#[must_use]
pub(crate) fn without_marks(lines: &[u8]) -> Option<Traced> {
    let mut text = Traced::default();
    let mut from = 0;
    for start in memchr_iter(b'\n', lines).map(|feed| feed + 1) {
        let mark = prefix::mark_length(&lines[start..]);
        if mark > 0 {
            text.push_raw(&lines[from..start], from as u64);
            from = start + mark;
        }
    }
    if from == 0 {
        return None;
    }
    text.push_raw(&lines[from..], from as u64);
    Some(text)
}

/// Whether a line's [`content`] is its text as it stands: no control character, and no JSON
/// object that could hold a message.
#[must_use]
pub fn is_plain(content: &[u8]) -> bool {
    memchr3(ESCAPE, b'\r', BACKSPACE, content).is_none()
        && memchr(0, content).is_none()
        && !json::is_likely(content)
}

/// Whether a line's [`content`] may be a JSON object.
#[must_use]
pub fn is_record(content: &[u8]) -> bool {
    json::is_likely(content)
}

/// Where, in a text of several lines, what may be a JSON object begins a line's [`content`].
pub fn records(text: &[u8]) -> impl Iterator<Item = usize> + '_ {
    let (mut seen, mut line, mut content) = (0, 0, None);
    memchr_iter(b'{', text).filter(move |&at| {
        // Most braces are told by what is next to them.
        let before = at.checked_sub(1).map_or(b'\n', |before| text[before]);
        let is_begun = matches!(before, b'\n' | b' ' | b'+' | 0xbf);
        if !is_begun || !matches!(text.get(at + 1), Some(b'"' | b' ' | b'\t')) {
            return false;
        }
        if let Some(feed) = memrchr(b'\n', &text[seen..at]) {
            line = seen + feed + 1;
            content = None;
        }
        seen = at;
        at == *content.get_or_insert_with(|| {
            let end = memchr(b'\n', &text[at..]).map_or(text.len(), |length| at + length);
            line + prefix::length(&text[line..end])
        })
    })
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

/// Normalises a whole text, such as one that was pasted. Lines that are JSON objects stand
/// behind the others once more, as they are.
#[must_use]
pub fn normalise(text: &[u8]) -> Block {
    let mut block = Block::default();
    let mut offset = 0;
    let body = text.strip_suffix(b"\n").unwrap_or(text);
    for (number, raw) in body.split(|&byte| byte == b'\n').enumerate() {
        block.push_line(raw, number as u64 + 1, offset);
        offset += raw.len() as u64 + 1;
    }
    block.append_records();
    block
}

#[cfg(test)]
mod tests;
