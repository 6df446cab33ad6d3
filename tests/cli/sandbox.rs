//! A call of `errkb` that sees nothing of the machine that it runs on: its own home, no
//! configuration, no colours, a known locale and width.

use std::path::{Path, PathBuf};
use std::process::Output;

use assert_cmd::Command;
use tempfile::TempDir;

/// The entries that tests of the output use; real ones would change with every edit.
pub fn fixtures() -> PathBuf {
    root().join("tests/fixtures/seeds")
}

/// The project's folder.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A home of its own for one test.
pub struct Sandbox {
    home: TempDir,
}

impl Sandbox {
    pub fn new() -> Self {
        Self { home: TempDir::new().expect("a temporary folder can be made") }
    }

    /// The folder in which commands run.
    pub fn folder(&self) -> &Path {
        self.home.path()
    }

    /// Writes a file below the folder, with the folders above it.
    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder().join(path);
        let parent = path.parent().expect("a file lies in a folder");
        std::fs::create_dir_all(parent).expect("a folder can be made");
        std::fs::write(&path, text).expect("a file can be written");
        path
    }

    /// A call over the embedded entries.
    pub fn errkb<'a>(&self, args: impl IntoIterator<Item = &'a str>) -> Call {
        let mut command = Command::new(env!("CARGO_BIN_EXE_errkb"));
        command
            .args(args)
            .env_clear()
            .env("HOME", self.folder())
            .env("LANG", "en_US.UTF-8")
            .env("COLUMNS", "80")
            .current_dir(self.folder());
        Call { command }
    }

    /// A call over the fixtures alone.
    pub fn demo<'a>(&self, args: impl IntoIterator<Item = &'a str>) -> Call {
        self.errkb(args).arg("--no-embedded").arg("--seeds").arg(fixtures())
    }
}

/// A call that is being put together.
pub struct Call {
    command: Command,
}

impl Call {
    pub fn arg(mut self, arg: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.arg(arg);
        self
    }

    pub fn env(mut self, name: &str, value: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    pub fn folder(mut self, path: &Path) -> Self {
        self.command.current_dir(path);
        self
    }

    pub fn columns(self, columns: usize) -> Self {
        self.env("COLUMNS", columns.to_string())
    }

    pub fn stdin(mut self, input: impl Into<Vec<u8>>) -> Self {
        self.command.write_stdin(input);
        self
    }

    /// Runs it.
    pub fn run(mut self) -> Done {
        Done { output: self.command.output().expect("the command can be started") }
    }
}

/// A call that has ended.
pub struct Done {
    output: Output,
}

impl Done {
    #[track_caller]
    pub fn code(self, expected: i32) -> Self {
        assert_eq!(self.output.status.code(), Some(expected), "{}{}", self.out(), self.err());
        self
    }

    pub fn out(&self) -> String {
        String::from_utf8(self.output.stdout.clone()).expect("the output is UTF-8")
    }

    pub fn err(&self) -> String {
        String::from_utf8(self.output.stderr.clone()).expect("the messages are UTF-8")
    }

    /// Standard output, parsed.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out()).expect("the output is JSON")
    }

    /// Standard output, each line parsed.
    pub fn json_lines(&self) -> Vec<serde_json::Value> {
        let parse = |line: &str| serde_json::from_str(line).expect("each line is JSON");
        self.out().lines().map(parse).collect()
    }
}
