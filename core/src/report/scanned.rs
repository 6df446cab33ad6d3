//! Logs answered.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_64;

use super::Schema;
use crate::advice::fill_entry;
use crate::entry::{ErrorEntry, Retry};
use crate::kb::Kb;
use crate::scan::{ContextLine, Finding, Hit, Place, Role, ScanReason, Unknown, template};
use crate::search::similar;

/// The answer to logs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ScanReport {
    /// `errkb.scan/1`.
    pub schema: Schema,
    /// What was found, the cause first.
    pub findings: Vec<ScanFinding>,
    /// Findings that were left out by a limit.
    pub omitted: usize,
    /// What looks like errors and shows no entry, the most telling first.
    pub unknown: Vec<UnknownError>,
    /// Such errors that were left out by a limit.
    pub omitted_unknown: usize,
    /// Lines read.
    pub lines: u64,
    /// Bytes read.
    pub bytes: u64,
}

/// One entry that logs show.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ScanFinding {
    /// Its id.
    pub id: String,
    /// The part that it plays.
    pub role: Role,
    /// How many places show it.
    pub count: u64,
    /// The first of them.
    pub first: Place,
    /// The last of them.
    pub last: Place,
    /// Different sets of captured values, in the order of their first place, 32 at most.
    pub captures: Vec<BTreeMap<String, String>>,
    /// Why it has its role.
    pub reason: String,
    /// What stays the same from one run to the next: 16 hexadecimal digits of the entry's id
    /// and the values that its first place captured, numbers and paths masked.
    pub fingerprint: String,
    /// Whether doing the same once more can help, where the entry says so.
    pub verdict: Option<Retry>,
    /// The entry, its advice filled in from the first place.
    pub entry: ErrorEntry,
    /// The id of the finding that led to this one.
    pub led_to_by: Option<String>,
    /// `reason`, to be told in another language.
    #[serde(skip)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub why: ScanReason,
    /// Lines around the first place.
    #[serde(skip)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub context: Vec<ContextLine>,
}

/// Lines that look like an error, alike but for numbers, paths and names, that show no entry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct UnknownError {
    /// What they have in common, what varies in angle brackets: `cannot open <path>`.
    pub template: String,
    /// How many there are.
    pub count: u64,
    /// The first of them.
    pub first: Place,
    /// The last of them.
    pub last: Place,
    /// What stays the same from one run to the next: 16 hexadecimal digits of the template.
    pub fingerprint: String,
    /// Ids of entries that are most like it, the nearest first.
    pub nearest: Vec<String>,
}

impl UnknownError {
    fn of(kb: &Kb, unknown: Unknown) -> Self {
        let near = similar(kb, &unknown.first.text, MAX_NEAREST);
        Self {
            fingerprint: fingerprint(&unknown.template, &BTreeMap::new()),
            nearest: near.iter().map(|near| kb.summary(near.entry).id().to_owned()).collect(),
            template: unknown.template.to_string(),
            count: unknown.count,
            first: unknown.first,
            last: unknown.last,
        }
    }
}

/// How many entries are named that are most like an unknown error.
const MAX_NEAREST: usize = 3;

impl ScanReport {
    /// The report of a scan; at most `max` findings, and as many unknown errors.
    #[must_use]
    pub fn of(
        kb: &Kb,
        (mut findings, unknown): (Vec<Finding>, Vec<Unknown>),
        totals: (u64, u64),
        max: usize,
    ) -> Self {
        let omitted = findings.len().saturating_sub(max);
        findings.truncate(max);
        let (lines, bytes) = totals;
        Self {
            schema: Schema::Scan,
            findings: findings.into_iter().map(|f| ScanFinding::of(kb, f)).collect(),
            omitted,
            omitted_unknown: unknown.len().saturating_sub(max),
            unknown: unknown.into_iter().take(max).map(|one| UnknownError::of(kb, one)).collect(),
            lines,
            bytes,
        }
    }
}

impl ScanFinding {
    fn of(kb: &Kb, finding: Finding) -> Self {
        let group = finding.group;
        let led_to_by = match finding.reason {
            ScanReason::LedToBy(leader) => Some(kb.summary(leader).id().to_owned()),
            _ => None,
        };
        let reason = match finding.reason {
            ScanReason::OnlyError => String::from("the only error that says why"),
            ScanReason::FirstLasting => {
                String::from("the first of the errors that the log still tells of near its end")
            }
            ScanReason::FirstError => String::from("the first of the errors that say why"),
            ScanReason::FirstUnsaid => {
                String::from("nothing calls itself an error; the first that says why")
            }
            ScanReason::OnlyWrappers => {
                String::from("nothing says why; the first that says that something failed")
            }
            ScanReason::LedToBy(leader) => format!("{} leads to it", kb.summary(leader).id()),
            ScanReason::WorkWentOn => String::from("only warns, or the work went on after it"),
            ScanReason::SaysOnlyThatItFailed => String::from("says only that something failed"),
            ScanReason::LessTelling => String::from("another finding explains the log better"),
        };
        let first = group.captures.first().cloned().unwrap_or_default();
        let entry = kb.entry(finding.entry);
        Self {
            id: kb.summary(finding.entry).id().to_owned(),
            fingerprint: fingerprint(kb.summary(finding.entry).id(), &first),
            verdict: entry.retry,
            role: finding.role,
            count: group.count,
            first: group.first,
            last: group.last,
            captures: group.captures,
            reason,
            entry: fill_entry(&entry, &first),
            led_to_by,
            why: finding.reason,
            context: group.context,
        }
    }
}

/// A hash of an id or template and captured values that is the same on every machine.
fn fingerprint(id: &str, captures: &BTreeMap<String, String>) -> String {
    let mut text = String::from(id);
    for (name, value) in captures {
        text.extend(["\0", name, "\0", &template(value)]);
    }
    format!("{:016x}", xxh3_64(text.as_bytes()))
}

/// One hit, as a stream has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ScanHit {
    /// `errkb.hit/1`.
    pub schema: Schema,
    /// The entry.
    pub id: String,
    /// The file, or `-` for standard input.
    pub file: String,
    /// 1-based line.
    pub line: u64,
    /// Byte of the file at which the match begins, from 0.
    pub offset: u64,
    /// The line, without escape sequences; of a longer one the 2,000 characters that show the
    /// match, with an ellipsis where there are more.
    pub text: String,
    /// What the groups of its regex captured.
    pub captures: BTreeMap<String, String>,
}

impl ScanHit {
    /// A hit in a form that can be handed out.
    #[must_use]
    pub fn of(kb: &Kb, hit: &Hit) -> Self {
        Self {
            schema: Schema::Hit,
            id: kb.summary(hit.entry).id().to_owned(),
            file: hit.place.file.clone(),
            line: hit.place.line,
            offset: hit.place.offset,
            text: hit.place.text.clone(),
            captures: hit.captures.clone(),
        }
    }
}
