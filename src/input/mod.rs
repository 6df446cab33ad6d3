//! What a call is given to read: files, folders, standard input, compressed or in archives,
//! in whatever encoding, as logs in UTF-8.
//!
//! ```text
//!   path ─files─► file ─compressed─► stream ─archive─► members ─text─► logs
//! ```
//!
//! Nothing is held in memory but windows; a log may be of any length.

mod archive;
mod compressed;
mod fault;
mod files;
mod live;
mod meter;
mod open;
mod peek;
mod source;
mod text;

use std::io::Read;
use std::path::Path;

use errkb_core::line::Encoding;

use crate::Outcome;
use crate::error::Failure;

pub use fault::Fault;
pub use files::find_files;
pub use live::Live;
pub use meter::Meter;

/// The most that is read of a pasted text, in bytes.
pub const MAX_PASTED: u64 = 16 << 20;

/// Standard input among paths.
pub const STDIN: &str = "-";

/// Bytes on their way from a file to a log. Each layer reads from one of these, whatever is
/// below it: a decoder is then compiled once and not for every way to its bytes.
pub type Stream<'r> = Box<dyn Read + 'r>;

/// A text to scan.
pub struct Log<'r> {
    /// What it is called in a report: its path; of a member of an archive the archive's path,
    /// a slash and its own. It may hold anything, and `-` stands for standard input.
    pub name: String,
    /// How it was written; `reader` gives UTF-8. A log that is UTF-8 is passed on as it is,
    /// whatever is not valid in it.
    pub encoding: Encoding,
    /// Bytes of the original before the first that `reader` gives: a byte order mark.
    pub skipped: u64,
    /// Its text. A damaged file is read up to the damage; the error has a [`Fault`] inside.
    pub reader: Stream<'r>,
}

/// What is done with a log, or with what cannot be read; an error ends the reading.
pub type Visit<'v> = dyn FnMut(Outcome<Log<'_>>) -> Outcome<()> + 'v;

/// Hands out the logs that a path means: a file, each file of a folder, each member of an
/// archive, or standard input. What is taken from them is counted by `meter`.
///
/// # Errors
///
/// What `visit` says. Whatever cannot be read is given to `visit`, and the rest goes on.
pub fn each_log(
    path: &Path,
    stdin: &mut dyn Read,
    meter: &Meter,
    visit: &mut Visit<'_>,
) -> Outcome<()> {
    if path == Path::new(STDIN) {
        return open::Opener::new(visit, true, meter).open_pipe(STDIN, stdin);
    }
    let is_named = !path.is_dir();
    for found in find_files(path) {
        match found {
            Ok(file) => open::Opener::new(visit, is_named, meter).open_file(&file)?,
            Err((path, error)) => visit(Err(Failure::Input(path, error)))?,
        }
    }
    Ok(())
}
