//! What logs show as a test report in the form that began with `JUnit`, for CI systems that
//! show nothing else. It keeps to `junit-10.xsd` of Jenkins' xUnit plugin, the common ground
//! of Jenkins, GitLab and others.
//!
//! A cause, another error and an unknown one are failed tests. What only follows is skipped:
//! as a failure it would be counted as one more thing to mend, as a success it would be
//! green. Names hold nothing that changes from run to run, so that runs can be compared.

use std::io::{self, Write};

use errkb_core::escape::visible;
use errkb_core::report::ScanReport;

use super::human;
use super::notice::{Level, Notice, notices};
use super::overview::{finding_page, unknown_error};
use crate::messages::Messages;

/// Writes one suite with a test for each finding; one that passed where there is none, since
/// a report without tests counts as broken.
pub fn write(report: &ScanReport, messages: &Messages, out: &mut dyn Write) -> io::Result<()> {
    let notices = notices(report, messages);
    let skipped = notices.iter().filter(|notice| notice.level == Level::Echo).count();
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(
        out,
        "<testsuite name=\"errkb\" tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"{skipped}\">",
        notices.len().max(1),
        notices.len() - skipped,
    )?;
    if notices.is_empty() {
        let name = escape(&messages.first("junit-nothing", &[]));
        writeln!(out, "  <testcase classname=\"errkb\" name=\"{name}\"/>")?;
    }
    for notice in &notices {
        write_case(notice, report, messages, out)?;
    }
    writeln!(out, "</testsuite>")
}

fn write_case(
    notice: &Notice<'_>,
    report: &ScanReport,
    messages: &Messages,
    out: &mut dyn Write,
) -> io::Result<()> {
    let (class, name) = match notice.finding {
        Some(finding) => {
            let domain = notice.id.split('/').next().unwrap_or_default();
            (format!("errkb.{domain}"), format!("{}: {}", notice.id, finding.entry.signature))
        }
        None => (String::from("errkb.unknown"), notice.title.clone()),
    };
    let page = match notice.finding {
        Some(finding) => finding_page(finding, messages, false),
        None => report
            .unknown
            .iter()
            .filter(|error| error.fingerprint == notice.fingerprint)
            .map(|error| unknown_error(error, messages))
            .collect(),
    };
    let (element, kind) = match notice.level {
        Level::Cause => ("failure", "cause"),
        Level::Error => ("failure", "error"),
        Level::Unknown => ("failure", "unknown"),
        Level::Echo => ("skipped", "follows"),
    };
    writeln!(out, "  <testcase classname=\"{}\" name=\"{}\">", escape(&class), escape(&name))?;
    writeln!(
        out,
        "    <{element} type=\"{kind}\" message=\"{}\">{}</{element}>",
        escape(&notice.title),
        escape(&human::plain(&page)),
    )?;
    writeln!(out, "  </testcase>")
}

/// Text for an element or a quoted attribute. Control characters, most of which XML 1.0
/// cannot hold even escaped, are made visible; the two other characters that it cannot hold
/// are replaced.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + text.len() / 8);
    for character in visible(text).chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            // Needed in `]]>` only.
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            '\u{fffe}' | '\u{ffff}' => escaped.push('\u{fffd}'),
            plain => escaped.push(plain),
        }
    }
    escaped
}
