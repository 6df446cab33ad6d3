//! What went wrong in a call, as data: told once, at the end, in the user's language.

use std::io;
use std::path::{Path, PathBuf};

use errkb_core::load::{Fault, LoadError};
use errkb_core::pack::PackError;

use crate::input;
use crate::messages::{Arg, Messages};

/// Why a call failed.
#[derive(Debug)]
pub enum Failure {
    /// Writing the answer did not work.
    Output(io::Error),
    /// Reading a file or standard input did not work.
    Input(PathBuf, io::Error),
    /// A folder of entries could not be used.
    Seeds(LoadError),
    /// The embedded entries cannot be read: the binary is damaged.
    Embedded(PackError),
    /// A file of packed entries cannot be used.
    Pack(PathBuf, PackError),
    /// Writing a file did not work.
    Written(PathBuf, io::Error),
    /// A line of a file of error texts is not what it should be.
    Corpus(PathBuf, usize, String),
}

impl Failure {
    /// Reading `path` did not work.
    pub fn input(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |error| Self::Input(path, error)
    }

    /// Whether the reader of our output went away, which is no failure.
    pub fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }

    /// What happened, and what to do, in the languages of `messages`.
    pub fn told(&self, messages: &Messages) -> Vec<(String, String)> {
        let (id, args): (&str, Vec<Arg<'_>>) = match self {
            Self::Output(error) => ("failure-output", vec![("detail", error.to_string().into())]),
            Self::Input(path, error) if let Some(fault) = input::Fault::of(error) => {
                return told_fault(path, fault, messages);
            }
            Self::Input(path, error) => (
                match error.kind() {
                    io::ErrorKind::NotFound => "failure-input-missing",
                    io::ErrorKind::PermissionDenied => "failure-input-denied",
                    _ => "failure-input",
                },
                vec![
                    ("path", path.display().to_string().into()),
                    ("detail", error.to_string().into()),
                ],
            ),
            Self::Seeds(error) => return told_load_error(error, messages),
            Self::Embedded(error) => {
                ("failure-embedded", vec![("detail", error.to_string().into())])
            }
            Self::Pack(path, error) => {
                let id = match error {
                    PackError::Magic => "failure-pack-version",
                    PackError::Damaged => "failure-pack-damaged",
                };
                (id, vec![("path", path.display().to_string().into())])
            }
            Self::Written(path, error) => (
                "failure-written",
                vec![
                    ("path", path.display().to_string().into()),
                    ("detail", error.to_string().into()),
                ],
            ),
            Self::Corpus(path, line, detail) => (
                "failure-corpus",
                vec![
                    ("path", path.display().to_string().into()),
                    ("line", line.to_string().into()),
                    ("detail", detail.as_str().into()),
                ],
            ),
        };
        messages.with_hints(id, &args)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

/// What is wrong with a compressed file or an archive, and what to do.
fn told_fault(path: &Path, fault: &input::Fault, messages: &Messages) -> Vec<(String, String)> {
    use input::Fault;
    let mut args: Vec<Arg<'_>> = vec![("path", path.display().to_string().into())];
    let id = match fault {
        Fault::Truncated(at) => {
            args.push(("place", at.to_string().into()));
            "failure-input-truncated"
        }
        Fault::Damaged(at, detail) => {
            args.push(("place", at.to_string().into()));
            args.push(("detail", detail.as_str().into()));
            "failure-input-damaged"
        }
        Fault::Encrypted => "failure-input-encrypted",
        Fault::Method(method) => {
            args.push(("method", method.to_string().into()));
            "failure-input-method"
        }
    };
    messages.with_hints(id, &args)
}

/// Why a file of entries was not read, with its place, and what to do.
pub fn told_load_error(error: &LoadError, messages: &Messages) -> Vec<(String, String)> {
    let place = match (error.line, error.column) {
        (0, _) => error.path.display().to_string(),
        (line, column) => format!("{}:{line}:{column}", error.path.display()),
    };
    let mut args: Vec<Arg<'_>> = vec![("place", place.into())];
    let id = match &error.fault {
        Fault::Unreadable(detail) => {
            args.push(("detail", detail.as_str().into()));
            "load-unreadable"
        }
        Fault::TooLarge(size) => {
            args.push(("size", size.to_string().into()));
            args.push(("limit", errkb_core::load::MAX_FILE_BYTES.to_string().into()));
            "load-too-large"
        }
        Fault::NotUtf8 => "load-not-utf8",
        Fault::Syntax(detail) => {
            args.push(("detail", messages.json_detail(detail).into()));
            "load-syntax"
        }
        Fault::Missing(field) => {
            args.push(("field", field.as_str().into()));
            "load-missing"
        }
        Fault::Shape { field, found, expected } => {
            args.push(("field", field.as_str().into()));
            args.push(("found", messages.json_detail(found).into()));
            args.push(("expected", messages.json_detail(expected).into()));
            "load-shape"
        }
    };
    messages.with_hints(id, &args)
}
