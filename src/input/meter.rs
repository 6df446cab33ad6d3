//! How much was taken from files and streams, of compressed ones as they are on disk.

use std::cell::Cell;
use std::io::{self, Read};

/// Counts bytes; whoever shows progress looks at it.
#[derive(Debug, Default)]
pub struct Meter {
    taken: Cell<u64>,
}

impl Meter {
    /// Bytes that were taken so far.
    pub fn taken(&self) -> u64 {
        self.taken.get()
    }

    /// Puts the count right: parts of a file may be passed over, or read again.
    pub fn set(&self, taken: u64) {
        self.taken.set(taken);
    }
}

/// A source whose bytes are counted.
pub struct Counted<'m, R> {
    inner: R,
    meter: &'m Meter,
}

impl<'m, R> Counted<'m, R> {
    pub fn new(inner: R, meter: &'m Meter) -> Self {
        Self { inner, meter }
    }
}

impl<R: Read> Read for Counted<'_, R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(out)?;
        self.meter.set(self.meter.taken() + count as u64);
        Ok(count)
    }
}
