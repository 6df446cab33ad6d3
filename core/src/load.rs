//! Files to entries: a folder of JSON is walked in order, every file answers for itself.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::entry::ErrorEntry;
use crate::parallel;

/// The largest file that is read, in bytes. The largest entry of this project is about 15 KiB.
pub const MAX_FILE_BYTES: u64 = 1 << 20;

/// One file and what became of it.
#[derive(Debug)]
pub struct Loaded {
    /// The file.
    pub path: PathBuf,
    /// The entry, or why there is none.
    pub result: Result<ErrorEntry, LoadError>,
}

/// Why a file gave no entry.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{}:{line}:{column}: {fault}", path.display())]
pub struct LoadError {
    /// The file or folder.
    pub path: PathBuf,
    /// 1-based line; 0 where the fault is the file as a whole.
    pub line: usize,
    /// 1-based column in characters; 0 where the fault is the file as a whole.
    pub column: usize,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with a file.
#[derive(Debug, Clone)]
pub enum Fault {
    /// It could not be read; the text is the operating system's.
    Unreadable(String),
    /// It is larger than [`MAX_FILE_BYTES`]; its size in bytes.
    TooLarge(u64),
    /// It is not UTF-8.
    NotUtf8,
    /// It is not JSON; the text is the parser's.
    Syntax(String),
    /// A field that an entry cannot do without is missing.
    Missing(String),
    /// A field holds something else than it should.
    Shape {
        /// Where in the document, such as `dead_ends[0].fail_rate`.
        field: String,
        /// What stands there.
        found: String,
        /// What should.
        expected: String,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(detail) => write!(f, "cannot be read: {detail}"),
            Self::TooLarge(size) => write!(f, "{size} bytes, expected at most {MAX_FILE_BYTES}"),
            Self::NotUtf8 => f.write_str("not UTF-8"),
            Self::Syntax(detail) => write!(f, "not JSON: {detail}"),
            Self::Missing(field) => write!(f, "missing field `{field}`"),
            Self::Shape { field, found, expected } => {
                write!(f, "`{field}`: found {found}, expected {expected}")
            }
        }
    }
}

/// Reads every `.json` file below `root` (or `root` itself, if it is a file), sorted by path.
///
/// Links are followed; a loop of links is passed over. A file or folder that cannot be read
/// is among the results, with its error.
#[must_use]
pub fn load_dir(root: &Path) -> Vec<Loaded> {
    load_files(&json_files(root), |loaded| loaded)
}

/// Reads files on all cores and makes something of each, in their order.
pub fn load_files<R: Send>(
    files: &[Result<PathBuf, LoadError>],
    make: impl Fn(Loaded) -> R + Sync,
) -> Vec<R> {
    parallel::map(files, |found| {
        make(match found {
            Ok(path) => Loaded { result: read_entry(path), path: path.clone() },
            Err(error) => Loaded { path: error.path.clone(), result: Err(error.clone()) },
        })
    })
}

/// The `.json` files that [`load_dir`] reads, in its order.
#[must_use]
pub fn json_files(root: &Path) -> Vec<Result<PathBuf, LoadError>> {
    let is_json = |path: &Path| path.extension().is_some_and(|e| e.eq_ignore_ascii_case("json"));
    walk(root)
        .into_iter()
        .filter(|found| found.as_ref().map_or(true, |path| path == root || is_json(path)))
        .map(|found| found.map_err(|(path, error)| LoadError::unreadable(&path, &error)))
        .collect()
}

/// The files that a path means: itself, or all below it, sorted; links are followed, loops
/// and hidden folders passed over. What cannot be walked is among the results, with its error.
#[must_use]
pub fn walk(root: &Path) -> Vec<Result<PathBuf, (PathBuf, io::Error)>> {
    let is_hidden = |name: &std::ffi::OsStr| name.as_encoded_bytes().starts_with(b".");
    WalkDir::new(root)
        .follow_links(true)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry.file_name()))
        .filter_map(|step| match step {
            // Of what was named itself anything but a folder will do, a pipe for one.
            Ok(entry) if entry.depth() == 0 && !entry.file_type().is_dir() => {
                Some(Ok(entry.into_path()))
            }
            Ok(entry) => entry.file_type().is_file().then(|| Ok(entry.into_path())),
            Err(error) if error.loop_ancestor().is_some() => None,
            Err(error) => {
                let path = error.path().unwrap_or(root).to_owned();
                Some(Err((path, error.into())))
            }
        })
        .collect()
}

impl LoadError {
    /// A file that cannot be read.
    #[must_use]
    pub fn unreadable(path: &Path, error: &io::Error) -> Self {
        let fault = Fault::Unreadable(error.to_string());
        Self { path: path.to_owned(), line: 0, column: 0, fault }
    }
}

/// Reads the entry of one file.
///
/// # Errors
///
/// As [`read_file`] and [`parse_entry`].
pub fn read_entry(path: &Path) -> Result<ErrorEntry, LoadError> {
    read_file(path).and_then(|text| parse_entry(path, &text))
}

/// Reads one file as text, without a byte order mark.
///
/// # Errors
///
/// If it cannot be read, is larger than [`MAX_FILE_BYTES`] or is not UTF-8.
pub fn read_file(path: &Path) -> Result<String, LoadError> {
    let whole = |fault| LoadError { path: path.to_owned(), line: 0, column: 0, fault };
    let unreadable = |error: io::Error| LoadError::unreadable(path, &error);
    let file = File::open(path).map_err(unreadable)?;
    let size = file.metadata().map_err(unreadable)?.len();
    if size > MAX_FILE_BYTES {
        return Err(whole(Fault::TooLarge(size)));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0) + 1);
    file.take(MAX_FILE_BYTES).read_to_end(&mut bytes).map_err(unreadable)?;
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)),
        Err(error) => {
            let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = memchr::memchr_iter(b'\n', valid).count() + 1;
            let start = valid.iter().rposition(|&b| b == b'\n').map_or(0, |at| at + 1);
            let column = String::from_utf8_lossy(&valid[start..]).chars().count() + 1;
            Err(LoadError { path: path.to_owned(), line, column, fault: Fault::NotUtf8 })
        }
    }
}

/// Parses one entry; `path` is only named in the error.
///
/// # Errors
///
/// If the text is not JSON or a field does not have the type that it should.
pub fn parse_entry(path: &Path, text: &str) -> Result<ErrorEntry, LoadError> {
    let start = text.len() - text.trim_start().len();
    if text[start..].starts_with('[') {
        // A list of values in the order of the fields would be taken for an entry.
        let line = text[..start].matches('\n').count() + 1;
        let fault = Fault::Shape {
            field: String::from("."),
            found: String::from("sequence"),
            expected: String::from("struct ErrorEntry"),
        };
        let column = text[..start].rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        return Err(LoadError { path: path.to_owned(), line, column, fault });
    }
    // To know the place of a fault takes as long again as to read the entry.
    let parsed = serde_json::from_str::<ErrorEntry>(text).or_else(|_| parse_with_place(text));
    match parsed {
        Ok(mut entry) => {
            if entry.domain.is_empty() {
                entry.domain = entry.id.domain().to_owned();
            }
            Ok(entry)
        }
        Err((field, error)) => Err(LoadError {
            path: path.to_owned(),
            line: error.line(),
            column: character_column(text, error.line(), error.column()),
            fault: classify(field, &error),
        }),
    }
}

/// Parses an entry; a fault comes with the field that it is in.
fn parse_with_place(text: &str) -> Result<ErrorEntry, (String, serde_json::Error)> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let mut track = serde_path_to_error::Track::new();
    let tracked = serde_path_to_error::Deserializer::new(&mut deserializer, &mut track);
    <ErrorEntry as serde::Deserialize>::deserialize(tracked)
        .map_err(|error| (track.path().to_string(), error))
        .and_then(|entry| {
            deserializer.end().map(|()| entry).map_err(|error| (String::from("."), error))
        })
}

/// `serde_json` counts a column in bytes from 0 or 1 depending on the fault; people count
/// characters from 1.
fn character_column(text: &str, line: usize, byte_column: usize) -> usize {
    let bytes = text.lines().nth(line.saturating_sub(1)).unwrap_or_default().as_bytes();
    let before = &bytes[..byte_column.saturating_sub(1).min(bytes.len())];
    String::from_utf8_lossy(before).chars().count() + 1
}

fn classify(field: String, error: &serde_json::Error) -> Fault {
    let whole = error.to_string();
    let message = whole.rsplit_once(" at line ").map_or(whole.as_str(), |(message, _)| message);
    if !error.is_data() {
        return Fault::Syntax(message.to_owned());
    }
    if let Some(name) = message.strip_prefix("missing field `").and_then(|m| m.strip_suffix('`')) {
        let inside = if field == "." { String::new() } else { format!("{field}.") };
        return Fault::Missing(format!("{inside}{name}"));
    }
    let detail = message
        .strip_prefix("invalid type: ")
        .or_else(|| message.strip_prefix("invalid value: "))
        .and_then(|rest| rest.rsplit_once(", expected "));
    match detail {
        Some((found, expected)) => {
            Fault::Shape { field, found: found.to_owned(), expected: expected.to_owned() }
        }
        None if field == "id" || field.ends_with("error_id") => Fault::Shape {
            field,
            found: message.split(" is not ").next().unwrap_or(message).to_owned(),
            expected: String::from("domain/slug"),
        },
        None => Fault::Syntax(message.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault_of(text: &str) -> (usize, usize, String) {
        let error = parse_entry(Path::new("x.json"), text).expect_err("the text has a fault");
        (error.line, error.column, error.fault.to_string())
    }

    #[test]
    fn a_fault_says_where_it_is_and_what_was_expected() {
        let (line, column, message) = fault_of("{\n  \"id\": \"a/b\",,\n}");
        assert_eq!((line, message.as_str()), (2, "not JSON: key must be a string"));
        assert!((14..=16).contains(&column), "{column}");

        let (line, _, message) =
            fault_of("{\"id\": \"a/b\", \"signature\": \"中\",\n\"regex\": 5}");
        assert_eq!(line, 2);
        assert_eq!(message, "`regex`: found integer `5`, expected a string");

        let (_, _, message) = fault_of("{\"id\": \"a/b\", \"signature\": \"s\"}");
        assert_eq!(message, "missing field `regex`");

        let (_, _, message) = fault_of("{\"id\": \"A b\"}");
        assert_eq!(message, "`id`: found `A b`, expected domain/slug");

        let (_, _, message) = fault_of("");
        assert_eq!(message, "not JSON: EOF while parsing a value");
    }

    #[test]
    fn nulls_unknown_fields_and_older_forms_are_read() {
        let text = r#"{"id": "a/b", "signature": "s", "regex": "r", "tags": null, "what": [1],
            "resolvable": true, "workarounds": [{"action": "x", "how": "x"}],
            "workarounds_zh": ["甲"], "transition_graph": null, "verification_tier": "odd"}"#;
        let entry = parse_entry(Path::new("x.json"), text).expect("it is tolerated");
        assert_eq!(entry.domain, "a");
        assert_eq!(entry.workaround_action(0).zh, Some("甲"));
        assert!(entry.workarounds[0].how_text().is_empty());
        assert_eq!(entry.resolvable, Some(crate::entry::Resolvable::True));
    }
}
