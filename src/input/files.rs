//! The files that a path means.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

/// Folders full of what others wrote and of what is made anew; no logs are looked for there
/// unless they are named.
const PASSED_OVER: [&str; 6] =
    ["__pycache__", "bower_components", "node_modules", "site-packages", "target", "venv"];

/// The path itself, or every file below a folder, sorted by name. Hidden folders and files,
/// heavy folders and links are passed over below it. What cannot be walked is among them, with
/// its error.
pub fn find_files(
    path: &Path,
) -> Box<dyn Iterator<Item = Result<PathBuf, (PathBuf, io::Error)>> + '_> {
    // Of what was named itself anything but a folder will do, a pipe for one.
    if !path.is_dir() {
        return Box::new(std::iter::once(Ok(path.to_owned())));
    }
    let is_passed_over = |name: &OsStr, is_folder: bool| {
        name.as_encoded_bytes().starts_with(b".")
            || (is_folder && PASSED_OVER.iter().any(|passed| name == *passed))
    };
    let steps = WalkDir::new(path).sort_by_file_name().into_iter().filter_entry(move |entry| {
        entry.depth() == 0 || !is_passed_over(entry.file_name(), entry.file_type().is_dir())
    });
    Box::new(steps.filter_map(move |step| match step {
        Ok(entry) => entry.file_type().is_file().then(|| Ok(entry.into_path())),
        Err(error) => {
            let place = error.path().unwrap_or(path).to_owned();
            Some(Err((place, error.into())))
        }
    }))
}
