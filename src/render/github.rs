//! What logs show as workflow commands of GitHub Actions: annotations, then the whole answer
//! in a group.
//!
//! The runner obeys a line whose first characters behind any white space are `::`, and a line
//! that holds `##[` anywhere (its `ActionCommand.TryParseV2` and `TryParse`), so indentation
//! protects from nothing. `::stop-commands::` would stop the first kind, but the log's viewer
//! still folds at `##[group]`. What is not meant as a command is therefore written so that it
//! is none: [`harmless`].

use std::borrow::Cow;
use std::io::{self, Write};

use errkb_core::report::ScanReport;

use super::human;
use super::notice::{Level, Notice, notices};
use super::overview::scan_page;
use super::theme::Theme;
use crate::messages::Messages;
use crate::settings::Settings;

/// How many errors and how many warnings of one step GitHub shows.
/// <https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations>
const MAX_ANNOTATIONS: usize = 10;

/// Writes annotations for what stands by itself, the cause first, then everything in a group.
pub fn write(
    report: &ScanReport,
    messages: &Messages,
    settings: &Settings,
    out: &mut dyn Write,
) -> io::Result<()> {
    let page = scan_page(report, messages, settings.is_verbose);
    let mut details = Vec::new();
    human::write(&page, settings.columns, &Theme::new(settings.has_color), &mut details)?;
    let details = String::from_utf8_lossy(&details);
    let notices = notices(report, messages);
    if notices.is_empty() {
        return out.write_all(harmless(&details).as_bytes());
    }
    let (errors, rest): (Vec<_>, Vec<_>) =
        notices.iter().partition(|notice| notice.level == Level::Cause);
    let warnings: Vec<_> = rest.into_iter().filter(|notice| notice.level != Level::Echo).collect();
    for (command, notices) in [("error", &errors), ("warning", &warnings)] {
        for notice in notices.iter().take(MAX_ANNOTATIONS) {
            annotate(command, notice, out)?;
        }
    }
    writeln!(out, "::group::{}", data(&messages.get("github-group", &[])))?;
    out.write_all(harmless(&details).as_bytes())?;
    let hidden = |notices: &[_]| notices.len().saturating_sub(MAX_ANNOTATIONS);
    let hidden = hidden(&errors) + hidden(&warnings);
    if hidden > 0 {
        let counts = [("count", hidden.into()), ("limit", MAX_ANNOTATIONS.into())];
        for line in messages.each("github-hidden", &counts) {
            writeln!(out, "{}", harmless(&line))?;
        }
    }
    writeln!(out, "::endgroup::")
}

fn annotate(command: &str, notice: &Notice<'_>, out: &mut dyn Write) -> io::Result<()> {
    write!(out, "::{command} ")?;
    if let Some(source) = &notice.source {
        write!(out, "file={},", property(&source.path))?;
        if let Some(line) = source.line {
            write!(out, "line={line},")?;
        }
    }
    let message = format!("{}\n{}", notice.title, notice.message);
    writeln!(out, "title={}::{}", property(notice.id), data(&message))
}

/// The text of a command: percent signs and line ends are escaped, as the documentation of
/// workflow commands has it. The runner repeats it in the log, where it shall be no command.
fn data(text: &str) -> String {
    harmless(text).replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a command, where colons and commas are escaped as well.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// The text with each line that the runner would obey broken up by a space.
#[must_use]
pub fn harmless(text: &str) -> Cow<'_, str> {
    if !text.contains("::") && !text.contains("##[") {
        return Cow::Borrowed(text);
    }
    let lines = text.split_inclusive('\n').map(|line| {
        let line = line.replace("##[", "## [");
        match line.trim_start().strip_prefix("::") {
            Some(rest) => format!("{}: :{rest}", &line[..line.len() - rest.len() - 2]),
            None => line,
        }
    });
    Cow::Owned(lines.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_a_command() {
        for (line, expected) in [
            ("::error::x", ": :error::x"),
            (" \t\u{3000}::error::x\n", " \t\u{3000}: :error::x\n"),
            ("::::a", ": :::a"),
            ("a ##[add-mask]b ##[group]c", "a ## [add-mask]b ## [group]c"),
            ("###[error]", "### [error]"),
            ("std::io::Error", "std::io::Error"),
            ("a\n::b::\n\n  ::c::", "a\n: :b::\n\n  : :c::"),
        ] {
            assert_eq!(harmless(line), expected);
        }
    }

    #[test]
    fn what_is_written_is_what_the_runner_reads() {
        let text = "50%, a:b\r\nc%0A##[x]";
        assert_eq!(data(text), "50%25, a:b%0D%0Ac%250A## [x]");
        assert_eq!(property(text), "50%25%2C a%3Ab%0D%0Ac%250A## [x]");
    }
}
