//! A stream whose first bytes can be looked at before it is read.

use std::io::{self, ErrorKind, Read};

use super::Stream;

/// A stream with its first bytes at hand.
pub struct Peeked<'r> {
    head: Vec<u8>,
    at: usize,
    /// What went wrong behind the head; it is told when the head has been read.
    failed: Option<io::Error>,
    is_at_end: bool,
    inner: Stream<'r>,
}

impl<'r> Peeked<'r> {
    pub fn new(inner: Stream<'r>) -> Self {
        Self { head: Vec::new(), at: 0, failed: None, is_at_end: false, inner }
    }

    /// The first `length` bytes; fewer where the stream ends before, or pauses behind some.
    pub fn peek(&mut self, length: usize) -> &[u8] {
        let mut end = self.head.len();
        if end < length {
            self.head.resize(length, 0);
        }
        while end < length && !self.is_at_end {
            match self.inner.read(&mut self.head[end..]) {
                Ok(0) => self.is_at_end = true,
                Ok(count) => end += count,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) if error.kind() == ErrorKind::WouldBlock && end == 0 => {}
                Err(error) if error.kind() == ErrorKind::WouldBlock => break,
                Err(error) => {
                    self.failed = Some(error);
                    self.is_at_end = true;
                }
            }
        }
        self.head.truncate(end);
        &self.head[..end.min(length)]
    }

    /// Passes over bytes that were peeked at.
    pub fn skip(&mut self, length: usize) {
        self.at += length;
    }
}

impl Read for Peeked<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if let Some(rest) = self.head.get(self.at..).filter(|rest| !rest.is_empty()) {
            let length = rest.len().min(out.len());
            out[..length].copy_from_slice(&rest[..length]);
            self.at += length;
            return Ok(length);
        }
        if !self.head.is_empty() {
            self.head = Vec::new();
        }
        match self.failed.take() {
            Some(error) => Err(error),
            None if self.is_at_end => Ok(0),
            None => self.inner.read(out),
        }
    }
}
