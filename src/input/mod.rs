//! Bytes from standard input and files.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// The most that is read of a pasted text, in bytes.
pub const MAX_PASTED: u64 = 16 << 20;

/// Standard input among paths.
pub const STDIN: &str = "-";

/// Opens a file, or standard input, for reading.
pub fn open<'w>(path: &Path, stdin: &'w mut dyn Read) -> io::Result<Box<dyn Read + 'w>> {
    if path == Path::new(STDIN) { Ok(Box::new(stdin)) } else { Ok(Box::new(File::open(path)?)) }
}
