//! Bytes from standard input, files and folders.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

/// How much is read at a time, in bytes.
const CHUNK: usize = 1 << 20;

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

/// Hands a file to `on_chunk`, chunk by chunk.
pub fn read_chunks(
    path: &Path,
    stdin: &mut dyn Read,
    mut on_chunk: impl FnMut(&[u8]) -> io::Result<()>,
) -> io::Result<()> {
    let mut opened;
    let source: &mut dyn Read = if path == Path::new(STDIN) {
        stdin
    } else {
        opened = File::open(path)?;
        &mut opened
    };
    let mut buffer = vec![0; CHUNK];
    loop {
        match source.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(length) => on_chunk(&buffer[..length])?,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}
