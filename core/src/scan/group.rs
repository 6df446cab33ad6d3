//! All hits of one entry in a scan, in bounded space.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Hit, Severity};
use crate::line::visible_text;
use crate::rank::Reason;

/// A place in a log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The file, or `-` for standard input.
    pub file: String,
    /// 1-based line.
    pub line: u64,
    /// Byte of the file at which the match begins, from 0.
    pub offset: u64,
    /// The line, without escape sequences, cut behind 2,000 characters.
    pub text: String,
}

impl Place {
    /// How many characters of a line are kept.
    pub const MAX_TEXT: usize = 2_000;
}

/// A line near a hit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContextLine {
    /// 1-based line.
    pub line: u64,
    /// The line, without escape sequences; overwritten states are left out.
    pub text: String,
}

impl ContextLine {
    /// The visible text of a raw line, cut behind 400 bytes.
    #[must_use]
    pub fn new(line: u64, raw: &[u8]) -> Self {
        let text = visible_text(&raw[..raw.len().min(400)]);
        let text = text.lines().next_back().unwrap_or_default().to_owned();
        Self { line, text }
    }
}

/// The hits of one entry.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// How many.
    pub count: u64,
    /// The first.
    pub first: Place,
    /// The last.
    pub last: Place,
    /// The line of the first hit, counted over all files.
    pub first_seen: u64,
    /// The line of the last hit, counted over all files.
    pub last_seen: u64,
    /// How loudly the loudest of its lines calls itself an error.
    pub severity: Severity,
    /// The first line that does so, counted over all files.
    pub loudest_seen: u64,
    /// Different sets of captured values, in the order of their first hit.
    pub captures: Vec<BTreeMap<String, String>>,
    /// Lines around the first hit.
    pub context: Vec<ContextLine>,
    /// Why its best hit was kept.
    pub reason: Reason,
}

/// How many different sets of captured values a group keeps.
const MAX_CAPTURES: usize = 32;

impl Group {
    /// A group of one hit, in line `seen` of all files.
    #[must_use]
    pub fn new(hit: Hit, seen: u64, reason: Reason, context: Vec<ContextLine>) -> Self {
        Self {
            count: 1,
            first: hit.place.clone(),
            first_seen: seen,
            last_seen: seen,
            severity: Severity::of(&hit.place.text),
            loudest_seen: seen,
            last: hit.place,
            captures: if hit.captures.is_empty() { Vec::new() } else { vec![hit.captures] },
            context,
            reason,
        }
    }

    /// Adds a later hit, in line `seen` of all files.
    pub fn add(&mut self, hit: Hit, seen: u64, reason: Reason) {
        self.count += 1;
        self.last_seen = seen;
        let severity = Severity::of(&hit.place.text);
        if severity > self.severity {
            self.severity = severity;
            self.loudest_seen = seen;
        }
        self.last = hit.place;
        if reason.literal_bytes > self.reason.literal_bytes {
            self.reason = reason;
        }
        let is_new = !hit.captures.is_empty() && !self.captures.contains(&hit.captures);
        if is_new && self.captures.len() < MAX_CAPTURES {
            self.captures.push(hit.captures);
        }
    }
}
