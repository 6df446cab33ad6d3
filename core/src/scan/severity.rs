//! How loudly a line calls itself an error.

/// The level of a line, by its own words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It calls itself a warning, a note or less.
    Warning,
    /// It does not say.
    Unsaid,
    /// It calls itself an error.
    Error,
}

/// Words that say that a line is an error.
const ERROR: [&str; 12] = [
    "error",
    "fatal",
    "failed",
    "failure",
    "exception",
    "panic",
    "err!",
    "错误",
    "致命",
    "失败",
    "异常",
    "critical",
];

/// Words that say that it is less, where they stand at its head.
const WARNING: [&str; 8] =
    ["warning", "warn", "deprecat", "notice", "debug", "info", "note:", "警告"];

/// How far into a line, in bytes, its head reaches: a time, a place, a level.
const HEAD: usize = 80;

impl Severity {
    /// The level of a line. A level at its head counts more than any word after it:
    /// `[WARNING] Failure to transfer` is a warning.
    #[must_use]
    pub fn of(line: &str) -> Self {
        let line = line.to_lowercase();
        let first = |words: &[&str]| words.iter().filter_map(|word| line.find(word)).min();
        match (first(&ERROR), first(&WARNING)) {
            (Some(error), Some(warning)) if warning < error && warning < HEAD => Self::Warning,
            (Some(_), _) => Self::Error,
            (None, Some(warning)) if warning < HEAD => Self::Warning,
            (None, _) => Self::Unsaid,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_of_a_line_says_its_level() {
        for (line, level) in [
            ("[ERROR] Failed to execute goal", Severity::Error),
            ("[WARNING] Failure to transfer x", Severity::Warning),
            ("src/main.rs:3:5: warning: unused error", Severity::Warning),
            ("npm ERR! code E404", Severity::Error),
            ("git：致命错误：没有远程", Severity::Error),
            ("bash: foo: command not found", Severity::Unsaid),
            ("E   ImportError: cannot import name 'warn_user'", Severity::Error),
            ("2024-01-01 12:00:00 INFO retrying after failure", Severity::Warning),
        ] {
            assert_eq!(Severity::of(line), level, "{line}");
        }
    }
}
