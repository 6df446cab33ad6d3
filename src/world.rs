//! What lies outside of the program: standard streams, environment, terminal, folders.

use std::collections::BTreeMap;
use std::io::{self, IsTerminal, Read, Write};
use std::path::PathBuf;

/// The environment variables that have a say, besides those that name a language or a folder.
pub const VARIABLES: [&str; 7] = [
    "CLICOLOR_FORCE",
    "COLUMNS",
    "ERRKB_SEEDS",
    "GITHUB_ACTIONS",
    "GITHUB_STEP_SUMMARY",
    "NO_COLOR",
    "TERM",
];

/// The outside, as one call sees it.
pub struct World {
    /// Standard input.
    pub stdin: Box<dyn Read + Send>,
    /// Standard output.
    pub stdout: Box<dyn Write>,
    /// Standard error.
    pub stderr: Box<dyn Write>,
    /// Those of [`VARIABLES`] that are set; values that are not Unicode are left out.
    pub variables: BTreeMap<&'static str, String>,
    /// Languages that the user prefers, best first, as BCP 47 tags.
    pub locales: Vec<String>,
    /// The current folder.
    pub folder: PathBuf,
    /// The folder for this user's own data, where there is one.
    pub data_folder: Option<PathBuf>,
    /// The folder for what can be made anew, where there is one.
    pub cache_folder: Option<PathBuf>,
    /// Whether standard input is a terminal.
    pub stdin_is_terminal: bool,
    /// Whether standard output is a terminal.
    pub stdout_is_terminal: bool,
    /// Whether standard error is a terminal.
    pub stderr_is_terminal: bool,
    /// Columns of the terminal behind standard output, where there is one.
    pub columns: Option<usize>,
    /// Columns of the terminal behind standard error, where there is one.
    pub stderr_columns: Option<usize>,
    /// The same at this moment: people change the size of their windows.
    pub measure_stderr: fn() -> Option<usize>,
}

impl World {
    /// The outside of this process.
    #[must_use]
    pub fn real() -> Self {
        let variables =
            VARIABLES.into_iter().filter_map(|name| Some((name, std::env::var(name).ok()?)));
        let folders = directories::ProjectDirs::from("", "", "errkb");
        let stdout_is_terminal = io::stdout().is_terminal();
        Self {
            stdin: Box::new(io::stdin()),
            stdout: Box::new(io::BufWriter::new(io::stdout().lock())),
            stderr: Box::new(io::stderr().lock()),
            variables: variables.collect(),
            locales: sys_locale::get_locales().collect(),
            folder: std::env::current_dir().unwrap_or_default(),
            data_folder: folders.as_ref().map(|folders| folders.data_dir().to_owned()),
            cache_folder: folders.map(|folders| folders.cache_dir().to_owned()),
            stdin_is_terminal: io::stdin().is_terminal(),
            stdout_is_terminal,
            stderr_is_terminal: io::stderr().is_terminal(),
            columns: stdout_is_terminal.then(terminal_columns).flatten(),
            stderr_columns: stderr_columns(),
            measure_stderr: stderr_columns,
        }
    }

    /// An environment variable that is set and not empty.
    #[must_use]
    pub fn variable(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }
}

/// Columns of the terminal behind standard error of this process, where there is one.
#[must_use]
pub fn stderr_columns() -> Option<usize> {
    terminal_size::terminal_size_of(io::stderr()).map(|(width, _)| usize::from(width.0))
}

fn terminal_columns() -> Option<usize> {
    terminal_size::terminal_size().map(|(width, _)| usize::from(width.0))
}
