//! A stream of bytes to chunks that can be searched by themselves, in any order.
//!
//! ```text
//!   ┌ before ─────────┬ body ───────────────────────┬ after ──────────┐
//!   │ lines that can  │ whole lines; what begins    │ lines that what │
//!   │ reach into the  │ here is reported by this    │ begins in the   │
//!   │ body            │ chunk and by no other       │ body can reach  │
//!   └─────────────────┴─────────────────────────────┴─────────────────┘
//! ```
//!
//! A line of more than [`MAX_PIECE`] bytes is cut into pieces that overlap; a body may begin
//! and end between two of them. So memory stays the same however long lines are.

use std::io::{self, Read};
use std::ops::Range;

use memchr::{memchr, memchr_iter, memrchr};

use crate::line::{MAX_PIECE, PIECE_STEP};
use crate::matcher::BLOCK_LINES;

/// How far a block reaches in raw bytes at the most, and so how much stands before and after
/// a body.
pub const REACH: usize = 128 << 10;

/// Bytes of a body where nothing else is asked for. Two chunks and what the matcher looks up
/// fit into a processor's second cache.
pub const CHUNK: usize = 256 << 10;

/// How many bytes behind a body are read at first; that is enough but for long lines.
const USUAL_REACH: usize = 16 << 10;

/// A part of a log with what is around it.
#[derive(Debug, Default)]
pub struct Chunk {
    /// Space, of which the first `end` bytes are used; it is handed back and forth.
    space: Vec<u8>,
    end: usize,
    /// The body.
    pub body: Range<usize>,
}

impl Chunk {
    /// Before, body and after.
    pub fn bytes(&self) -> &[u8] {
        &self.space[..self.end]
    }
}

/// Cuts a stream.
pub struct Cutter<'r> {
    source: &'r mut dyn Read,
    /// Bytes of a body, at the least.
    size: usize,
    /// Space, of which the first `end` bytes were read and are still needed.
    space: Vec<u8>,
    end: usize,
    /// Where the next body begins.
    next: usize,
    is_at_end: bool,
    /// Whether the source would block.
    is_paused: bool,
    /// Whether what stands before a pause is a chunk.
    pub is_live: bool,
}

impl<'r> Cutter<'r> {
    /// Cuts `source` into bodies of `size` bytes and up to the end of a line.
    pub fn new(source: &'r mut dyn Read, size: usize) -> Self {
        Self {
            source,
            size: size.max(1),
            space: Vec::new(),
            end: 0,
            next: 0,
            is_at_end: false,
            is_paused: false,
            is_live: false,
        }
    }

    /// The first bytes of what comes next, `size` of them where there are so many; none is
    /// passed by.
    ///
    /// # Errors
    ///
    /// If the source cannot be read.
    pub fn peek(&mut self, size: usize) -> io::Result<&[u8]> {
        self.fill(self.next + size)?;
        Ok(&self.space[self.next..self.end.min(self.next + size)])
    }

    /// Whether the source is known to hold no more than what was read.
    pub fn is_at_end(&self) -> bool {
        self.is_at_end
    }

    /// The next chunk, in the space of `chunk`; `false` at the end.
    ///
    /// # Errors
    ///
    /// If the source cannot be read. What was read before is the next chunk all the same.
    pub fn next_into(&mut self, chunk: &mut Chunk) -> io::Result<bool> {
        let body_end = loop {
            // What was read before a pause is not kept waiting for what comes behind it.
            let mut is_paused = std::mem::take(&mut self.is_paused);
            if !is_paused {
                self.fill_for_body()?;
                is_paused = std::mem::take(&mut self.is_paused);
            }
            if self.next == self.end && self.is_at_end {
                return Ok(false);
            }
            if !is_paused || self.end - self.next >= self.size {
                break self.body_end();
            }
            // Whole lines, as far as there are some.
            if let Some(feed) = memrchr(b'\n', &self.space[self.next..self.end]) {
                break self.next + feed + 1;
            }
        };
        let body = self.next..body_end;
        let keep = self.first_needed(body.end);
        chunk.end = self.reach_behind(body.end);
        // The chunk takes the bytes; what the next one needs too is copied.
        std::mem::swap(&mut chunk.space, &mut self.space);
        let needed = &chunk.space[keep..self.end];
        if self.space.len() < needed.len() {
            self.space.resize(needed.len(), 0);
        }
        self.space[..needed.len()].copy_from_slice(needed);
        self.end -= keep;
        self.next = body.end - keep;
        chunk.body = body;
        Ok(true)
    }

    /// Reads a body and what it can reach.
    fn fill_for_body(&mut self) -> io::Result<()> {
        let wanted = self.next + self.size;
        self.fill(wanted + USUAL_REACH)?;
        // The line in which the body ends, the lines that it reaches, and the end of the last.
        let feeds =
            memchr_iter(b'\n', self.space[..self.end].get(wanted - 1..).unwrap_or_default());
        if !self.is_paused && feeds.take(BLOCK_LINES + 2).count() < BLOCK_LINES + 2 {
            self.fill(wanted + REACH)?;
        }
        Ok(())
    }

    /// Reads until there are `length` bytes or the source ends.
    fn fill(&mut self, length: usize) -> io::Result<()> {
        if self.space.len() < length {
            self.space.resize(length, 0);
        }
        self.is_paused = false;
        while self.end < length && !self.is_at_end && !self.is_paused {
            match self.source.read(&mut self.space[self.end..length]) {
                Ok(0) => self.is_at_end = true,
                Ok(count) => self.end += count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    self.is_paused = self.is_live;
                }
                Err(error) => {
                    self.is_at_end = true;
                    return Err(error);
                }
            }
        }
        Ok(())
    }

    /// Behind the line in which the body is large enough, or behind a piece of it.
    fn body_end(&self) -> usize {
        let wanted = self.next + self.size;
        if wanted >= self.end {
            return self.end;
        }
        let start = self.line_start(wanted - 1);
        let feed = memchr(b'\n', &self.space[wanted - 1..self.end]).map(|at| wanted - 1 + at);
        // Where the line's text ends, and where the next line begins.
        let line_end = match feed {
            Some(feed) => Some((feed, feed + 1)),
            None if self.is_at_end => Some((self.end, self.end)),
            None => None,
        };
        match line_end {
            Some((text, next)) if text - start <= MAX_PIECE => next,
            _ => {
                let piece = start + (wanted - start).div_ceil(PIECE_STEP) * PIECE_STEP;
                match line_end {
                    // The piece before it is the last.
                    Some((text, next)) if piece + (MAX_PIECE - PIECE_STEP) >= text => next,
                    _ => piece,
                }
            }
        }
    }

    /// The start of the line that holds `at`; of a piece of it where no start is at hand.
    fn line_start(&self, at: usize) -> usize {
        memrchr(b'\n', &self.space[..at]).map_or(0, |feed| feed + 1)
    }

    /// How far a block that begins before `end` can reach.
    fn reach_behind(&self, end: usize) -> usize {
        let limit = (end + REACH).min(self.end);
        let mut at = end;
        for _ in 0..=BLOCK_LINES {
            match memchr(b'\n', &self.space[at..limit]) {
                Some(length) => at += length + 1,
                None => return limit,
            }
        }
        at
    }

    /// The first byte that a body which begins at `next` needs before it.
    fn first_needed(&self, next: usize) -> usize {
        let least = next.saturating_sub(REACH);
        let mut keep = next;
        for _ in 0..=BLOCK_LINES {
            if keep <= least {
                break;
            }
            let start = self.line_start(keep - 1);
            if start < least {
                // Of a long line its pieces, counted from its start.
                let pieces = (least - start).div_ceil(PIECE_STEP);
                keep = keep.min(start + pieces * PIECE_STEP);
                break;
            }
            keep = start;
        }
        keep
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bodies(text: &[u8], size: usize) -> Vec<Vec<u8>> {
        let mut source = text;
        let mut cutter = Cutter::new(&mut source, size);
        let mut chunk = Chunk::default();
        let mut bodies = Vec::new();
        let mut passed = 0;
        while cutter.next_into(&mut chunk).expect("memory can be read") {
            // What stands around a body is what stands around it in the text.
            let from = passed - chunk.body.start;
            assert_eq!(chunk.bytes(), &text[from..from + chunk.bytes().len()]);
            passed += chunk.body.len();
            bodies.push(chunk.bytes()[chunk.body.clone()].to_vec());
        }
        bodies
    }

    #[test]
    fn bodies_are_whole_lines_and_leave_nothing_out() {
        let text = b"one\ntwo two\n\n\nthree and more\nlast";
        for size in 1..40 {
            let bodies = bodies(text, size);
            assert_eq!(bodies.concat(), text, "{size}");
            let (last, others) = bodies.split_last().expect("there is one");
            assert!(others.iter().all(|body| body.ends_with(b"\n") && body.len() >= size.min(1)));
            assert!(!last.is_empty());
        }
    }

    #[test]
    fn a_long_line_is_cut_between_its_pieces() {
        let mut text = b"short\n".to_vec();
        text.extend(std::iter::repeat_n(b'x', 5 * PIECE_STEP));
        text.extend_from_slice(b"\nend\n");
        let bodies = bodies(&text, 10);
        assert_eq!(bodies.concat(), text);
        let lengths: Vec<_> = bodies.iter().map(Vec::len).collect();
        assert_eq!(lengths[0], 6 + PIECE_STEP);
        assert_eq!(lengths[1..4], [PIECE_STEP; 3]);
        assert_eq!(lengths[4], PIECE_STEP + 1);
    }
}
