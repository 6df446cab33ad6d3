//! What can be wrong with a compressed file, and telling it with its place.

use std::cell::Cell;
use std::error::Error;
use std::fmt;
use std::io::{self, Read};
use std::rc::Rc;

/// What is wrong with a compressed file or an archive. It travels inside an [`io::Error`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It ends before it should, at this byte of the compressed data.
    Truncated(u64),
    /// It is not what it should be, near this byte of the compressed data; the text is the
    /// decoder's.
    Damaged(u64, String),
    /// A member of an archive is encrypted.
    Encrypted,
    /// A member of a zip archive is compressed with this method, which is not known here.
    Method(u16),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Truncated(at) => write!(f, "ends too early, at byte {at}"),
            Self::Damaged(at, detail) => write!(f, "damaged at byte {at}: {detail}"),
            Self::Encrypted => f.write_str("encrypted"),
            Self::Method(method) => write!(f, "compressed with the unknown method {method}"),
        }
    }
}

impl Error for Fault {}

impl From<Fault> for io::Error {
    fn from(fault: Fault) -> Self {
        Self::new(io::ErrorKind::InvalidData, fault)
    }
}

impl Fault {
    /// The fault that an error is about, if it is about one.
    pub fn of(error: &io::Error) -> Option<&Self> {
        error.get_ref()?.downcast_ref()
    }

    /// An error of a decoder that has come to byte `at`, as a fault. What the operating system
    /// said stays as it is.
    pub fn locate(error: io::Error, at: u64) -> io::Error {
        if Self::of(&error).is_some() || error.raw_os_error().is_some() {
            return error;
        }
        match error.kind() {
            io::ErrorKind::UnexpectedEof => Self::Truncated(at).into(),
            io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput | io::ErrorKind::Other => {
                Self::Damaged(at, error.to_string()).into()
            }
            _ => error,
        }
    }
}

/// A decoder whose errors tell the place that it had come to.
pub struct Located<R> {
    pub inner: R,
    /// Bytes of the compressed data that the decoder has taken.
    pub taken: Rc<Cell<u64>>,
}

impl<R: Read> Read for Located<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        self.inner.read(out).map_err(|error| Fault::locate(error, self.taken.get()))
    }
}
