//! What a form for a CI system says of one finding or of one unknown error: a title, a
//! message, how bad it is and where it is.

use errkb_core::advice::fill_prose;
use errkb_core::escape::visible;
use errkb_core::report::{ScanFinding, ScanReport, UnknownError};
use errkb_core::scan::{Place, Role};

use super::card::Card;
use super::overview::place;
use super::source::Source;
use crate::messages::Messages;

/// What stands for the id where no entry explains an error.
pub const UNKNOWN: &str = "errkb/unknown-error";

/// The longest title, in characters.
const MAX_TITLE: usize = 200;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// It is the cause.
    Cause,
    /// It is an error by itself.
    Error,
    /// No entry tells what it is.
    Unknown,
    /// It comes from another, or says only that something failed.
    Echo,
}

/// What is said of a finding or of an unknown error. All texts are harmless to read.
#[derive(Debug)]
pub struct Notice<'r> {
    /// The entry, or [`UNKNOWN`].
    pub id: &'r str,
    /// How bad it is.
    pub level: Level,
    /// One line.
    pub title: String,
    /// Plain text of a few lines.
    pub message: String,
    /// What stays the same from one run to the next.
    pub fingerprint: &'r str,
    /// How many places show it.
    pub count: u64,
    /// The first of them.
    pub first: &'r Place,
    /// The last of them.
    pub last: &'r Place,
    /// The file of the project that the log blames.
    pub source: Option<Source>,
    /// The finding; none of an unknown error.
    pub finding: Option<&'r ScanFinding>,
}

/// Everything that a report tells of: the findings in their order, the cause first, then the
/// unknown errors.
#[must_use]
pub fn notices<'r>(report: &'r ScanReport, messages: &Messages) -> Vec<Notice<'r>> {
    let known = report.findings.iter().map(|finding| of_finding(finding, messages));
    known.chain(report.unknown.iter().map(|error| of_unknown(error, messages))).collect()
}

fn of_finding<'r>(finding: &'r ScanFinding, messages: &Messages) -> Notice<'r> {
    let card = Card::new(messages);
    let values = finding.captures.first().cloned().unwrap_or_default();
    let signature = card.texts(finding.entry.signature_text());
    let signature: Vec<_> = signature.iter().map(|text| fill_prose(text, &values)).collect();
    let mut lines = card.texts(finding.entry.root_cause_text());
    if !finding.entry.workarounds.is_empty() {
        let action = card.texts(finding.entry.workaround_action(0)).join(" · ");
        lines.push(messages.get("notice-try", &[("text", action.into())]));
    }
    if let Some(retry) = finding.verdict {
        lines.extend(card.verdict(retry));
    }
    if let Some(leader) = &finding.led_to_by {
        lines.push(messages.get("scan-led-to-by", &[("id", leader.as_str().into())]));
    }
    lines.push(place(finding.count, &finding.first, &finding.last, messages));
    Notice {
        id: &finding.id,
        level: match finding.role {
            Role::Cause => Level::Cause,
            Role::Other => Level::Error,
            Role::Follows | Role::Survived | Role::Symptom => Level::Echo,
        },
        title: title(&signature.join(" · ")),
        message: visible(&lines.join("\n")).into_owned(),
        fingerprint: &finding.fingerprint,
        count: finding.count,
        first: &finding.first,
        last: &finding.last,
        source: Source::of_captures(&values),
        finding: Some(finding),
    }
}

fn of_unknown<'r>(error: &'r UnknownError, messages: &Messages) -> Notice<'r> {
    let mut lines = vec![error.first.text.trim().to_owned()];
    lines.extend(messages.each("notice-unknown", &[]));
    if !error.nearest.is_empty() {
        let nearest = [("list", error.nearest.join(", ").into())];
        lines.extend(messages.each("scan-nearest", &nearest));
    }
    lines.push(place(error.count, &error.first, &error.last, messages));
    Notice {
        id: UNKNOWN,
        level: Level::Unknown,
        title: title(&error.template),
        message: visible(&lines.join("\n")).into_owned(),
        fingerprint: &error.fingerprint,
        count: error.count,
        first: &error.first,
        last: &error.last,
        source: None,
        finding: None,
    }
}

/// A text on one line, cut where it is long.
fn title(text: &str) -> String {
    let text = visible(text.trim()).replace('\n', " ");
    match text.char_indices().nth(MAX_TITLE) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
