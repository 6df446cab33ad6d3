//! The file of a project that a log blames, where what was captured looks like one. CI
//! systems show a finding beside its line.

use errkb_core::advice::Values;

/// The longest path that is taken for one, in bytes.
const MAX_PATH: usize = 260;

/// Files that build tools read though their names have no extension.
const BARE_NAMES: [&str; 6] =
    ["Dockerfile", "Gemfile", "Jenkinsfile", "Makefile", "Rakefile", "Vagrantfile"];

/// Folders of a project that hold the work of others.
const FOREIGN: [&str; 4] = [".git", "node_modules", "site-packages", "vendor"];

/// A place in the project's files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// A path relative to the project, with forward slashes.
    pub path: String,
    /// 1-based line.
    pub line: Option<u64>,
}

impl Source {
    /// The place that captured values name: `file`, or `path` where a line stands beside it,
    /// since a path alone is as often one that a program wrote to.
    #[must_use]
    pub fn of_captures(values: &Values) -> Option<Self> {
        let line = values.get("line").and_then(|line| line.parse().ok()).filter(|&line| line > 0);
        let path = values.get("path").filter(|_| line.is_some());
        let named = values.get("file").or(path)?;
        Some(Self { path: relative_path(named)?, line })
    }
}

/// The path as a CI system wants it, if it looks like that of a project's file.
fn relative_path(named: &str) -> Option<String> {
    let path = named.replace('\\', "/");
    let path = path.trim_start_matches("./");
    let is_bad = |c: char| c.is_whitespace() || c.is_control() || "<>:\"|?*%$~{}`".contains(c);
    if path.len() > MAX_PATH || path.contains(is_bad) || path.starts_with('-') {
        return None;
    }
    let parts: Vec<&str> = path.split('/').collect();
    let is_foreign = |part: &&str| part.is_empty() || *part == ".." || FOREIGN.contains(part);
    let name = parts.last()?;
    let has_extension = name.rsplit_once('.').is_some_and(|(stem, extension)| {
        !stem.is_empty()
            && extension.len() <= 10
            && extension.starts_with(|first: char| first.is_ascii_alphabetic())
            && extension.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    let is_source = (has_extension || BARE_NAMES.contains(name)) && !parts.iter().any(is_foreign);
    is_source.then(|| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(values: &[(&str, &str)]) -> Option<(String, Option<u64>)> {
        let values = values.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        Source::of_captures(&values).map(|source| (source.path, source.line))
    }

    #[test]
    fn what_looks_like_a_file_of_the_project_is_one() {
        assert_eq!(
            source(&[("file", "./src/a.rs"), ("line", "7")]),
            Some(("src/a.rs".into(), Some(7)))
        );
        assert_eq!(source(&[("file", r"src\b.cpp")]), Some(("src/b.cpp".into(), None)));
        assert_eq!(
            source(&[("path", "Makefile"), ("line", "3")]),
            Some(("Makefile".into(), Some(3)))
        );
        assert_eq!(source(&[("file", "a.py"), ("line", "0")]), Some(("a.py".into(), None)));
    }

    #[test]
    fn what_lies_elsewhere_or_is_no_file_is_none() {
        for file in [
            "/etc/passwd",
            "../up.rs",
            "a/../b.rs",
            r"C:\a.c",
            "https://x/y.js",
            "~/a.py",
            "node_modules/x/index.js",
            "has space.rs",
            "noextension",
            ".bashrc",
            "lib.so.1",
            "<stdin>",
            "-rf.x",
            "a//b.c",
            "",
            "a\u{1b}[0m.rs",
        ] {
            assert_eq!(source(&[("file", file), ("line", "1")]), None, "{file}");
        }
        assert_eq!(source(&[("path", "data/out.bin")]), None);
        assert_eq!(source(&[("line", "4")]), None);
    }
}
