//! What logs show as a Code Quality report of GitLab.
//! <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>

use std::io::{self, Write};

use errkb_core::report::ScanReport;
use serde_json::{Value, json};

use super::notice::{Level, Notice, notices};
use super::write_json;
use crate::input::STDIN;
use crate::messages::Messages;

/// Writes a list of all that was found; an empty one is a report too.
pub fn write(report: &ScanReport, messages: &Messages, out: &mut dyn Write) -> io::Result<()> {
    let problems: Vec<Value> = notices(report, messages).iter().map(problem).collect();
    write_json(&problems, out)
}

fn problem(notice: &Notice<'_>) -> Value {
    // Where the log blames no file of the project, the log's own line is the place: without
    // a path GitLab shows nothing.
    let (path, line) = match &notice.source {
        Some(source) => (source.path.as_str(), source.line.unwrap_or(1)),
        None if notice.first.file == STDIN => ("stdin", notice.first.line),
        None => (notice.first.file.trim_start_matches("./"), notice.first.line),
    };
    json!({
        "description": format!("{}\n{}", notice.title, notice.message),
        "check_name": notice.id,
        "fingerprint": notice.fingerprint,
        "severity": match notice.level {
            Level::Cause => "critical",
            Level::Error => "major",
            Level::Unknown => "minor",
            Level::Echo => "info",
        },
        "location": {"path": path, "lines": {"begin": line}},
    })
}
