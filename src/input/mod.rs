//! Bytes from standard input, files and folders.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

/// The most that is read of a pasted text, in bytes.
pub const MAX_PASTED: u64 = 16 << 20;

/// Standard input among paths.
pub const STDIN: &str = "-";

/// The files that a path means: itself, or all below it, sorted; links are followed, loops
/// and hidden folders passed over.
pub fn files(path: &Path) -> Vec<Result<PathBuf, (PathBuf, io::Error)>> {
    let is_hidden = |name: &std::ffi::OsStr| name.as_encoded_bytes().starts_with(b".");
    WalkDir::new(path)
        .follow_links(true)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry.file_name()))
        .filter_map(|step| match step {
            Ok(entry) if entry.depth() == 0 && !entry.file_type().is_dir() => {
                Some(Ok(entry.into_path()))
            }
            Ok(entry) => entry.file_type().is_file().then(|| Ok(entry.into_path())),
            Err(error) if error.loop_ancestor().is_some() => None,
            Err(error) => {
                let path = error.path().unwrap_or(path).to_owned();
                Some(Err((path, error.into())))
            }
        })
        .collect()
}

/// Opens a file, or standard input, for reading.
pub fn open<'w>(path: &Path, stdin: &'w mut dyn Read) -> io::Result<Box<dyn Read + 'w>> {
    if path == Path::new(STDIN) { Ok(Box::new(stdin)) } else { Ok(Box::new(File::open(path)?)) }
}
