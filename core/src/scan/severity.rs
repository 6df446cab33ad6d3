//! How loudly a line calls itself an error.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

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

/// Finds all of the words in one pass.
static WORDS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let words = ERROR.iter().chain(&WARNING);
    AhoCorasick::builder().ascii_case_insensitive(true).build(words).ok()
});

impl Severity {
    /// The level of a line. A level at its head counts more than any word after it:
    /// `[WARNING] Failure to transfer` is a warning.
    #[must_use]
    pub fn of(line: &str) -> Self {
        let Some(words) = &*WORDS else { return Self::Unsaid };
        let mut is_warning = false;
        for found in words.find_overlapping_iter(line) {
            if found.pattern().as_usize() < ERROR.len() {
                return if is_warning { Self::Warning } else { Self::Error };
            }
            is_warning |= found.start() < HEAD;
        }
        if is_warning { Self::Warning } else { Self::Unsaid }
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
