//! Lines of a text, and the blocks of them that a regex which spells a line feed sees.

use std::ops::Range;

use memchr::{memchr, memchr_iter, memrchr};

use super::{BLOCK_BYTES, BLOCK_LINES};

/// The lines of a text, without their line feeds.
pub fn lines(text: &[u8]) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut start = 0;
    memchr_iter(b'\n', text).chain(std::iter::once(text.len())).map(move |end| {
        let line = start..end;
        start = end + 1;
        line
    })
}

/// What a regex that spells a line feed sees from the line at `start` on.
#[must_use]
pub fn block_at(text: &[u8], start: usize) -> Range<usize> {
    let mut end = line_at(text, start).end;
    for _ in 0..BLOCK_LINES {
        if end >= text.len() || end - start >= BLOCK_BYTES {
            break;
        }
        end = line_at(text, end + 1).end;
    }
    start..end.min(start + BLOCK_BYTES)
}

/// The start of the line from which a block could reach the line at `start`.
#[must_use]
pub fn lines_back(text: &[u8], start: usize) -> usize {
    let mut first = start;
    for _ in 0..BLOCK_LINES {
        let before = if first == 0 { return 0 } else { line_start(text, first - 1) };
        if start - before >= BLOCK_BYTES {
            break;
        }
        first = before;
    }
    first
}

/// The start of the line that holds `at`.
pub fn line_start(text: &[u8], at: usize) -> usize {
    memrchr(b'\n', &text[..at]).map_or(0, |feed| feed + 1)
}

/// The line that begins at `start`, without its line feed.
pub fn line_at(text: &[u8], start: usize) -> Range<usize> {
    start..memchr(b'\n', &text[start..]).map_or(text.len(), |length| start + length)
}
