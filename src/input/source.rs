//! Compressed bytes on their way to a decoder, and the place that it has come to.

use std::cell::Cell;
use std::io::{self, BufRead, ErrorKind, Read};
use std::rc::Rc;

use super::Stream;

/// Bytes that are read from below in one go.
const SPACE: usize = 64 << 10;

/// The most that a decoder is given at once. Where it meets damage it loses what it made of
/// this much.
const STEP: usize = 1 << 10;

/// A buffered stream that counts what was taken from it.
pub struct Source<'r> {
    inner: Stream<'r>,
    space: Vec<u8>,
    start: usize,
    end: usize,
    taken: Rc<Cell<u64>>,
}

impl<'r> Source<'r> {
    pub fn new(inner: Stream<'r>) -> Self {
        Self { inner, space: vec![0; SPACE], start: 0, end: 0, taken: Rc::default() }
    }

    /// The number of bytes that were taken, now and later.
    pub fn taken(&self) -> Rc<Cell<u64>> {
        Rc::clone(&self.taken)
    }
}

impl BufRead for Source<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.start == self.end {
            self.start = 0;
            self.end = 0;
            self.end = read_some(&mut self.inner, &mut self.space)?;
        }
        Ok(&self.space[self.start..self.end.min(self.start + STEP)])
    }

    fn consume(&mut self, amount: usize) {
        self.start += amount;
        self.taken.set(self.taken.get() + amount as u64);
    }
}

impl Read for Source<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let bytes = self.fill_buf()?;
        let length = bytes.len().min(out.len());
        out[..length].copy_from_slice(&bytes[..length]);
        self.consume(length);
        Ok(length)
    }
}

/// One read that neither a signal nor a pause ends.
pub fn read_some(source: &mut dyn Read, out: &mut [u8]) -> io::Result<usize> {
    loop {
        match source.read(out) {
            Err(error)
                if matches!(error.kind(), ErrorKind::Interrupted | ErrorKind::WouldBlock) => {}
            result => return result,
        }
    }
}

/// Reads until `out` is full or the source ends; how many bytes there were.
pub fn read_full(source: &mut dyn Read, out: &mut [u8]) -> io::Result<usize> {
    let mut length = 0;
    while length < out.len() {
        match read_some(source, &mut out[length..])? {
            0 => break,
            count => length += count,
        }
    }
    Ok(length)
}
