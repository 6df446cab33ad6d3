//! All hits of one entry in a scan, in bounded space.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Severity;
use super::tally::{First, Part};
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
    /// The line, without escape sequences; of a longer one the 2,000 characters that show the
    /// match, with an ellipsis where there are more.
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
    /// The line, without escape sequences; other states of it are left out.
    pub text: String,
    /// If it is the line of the hit, the byte of the text at which the match begins.
    pub hit: Option<usize>,
}

impl ContextLine {
    /// How much of a line is kept: bytes, or characters that show the match.
    pub const MAX_TEXT: usize = 400;

    /// The visible text of a raw line near that of the hit, from its start.
    #[must_use]
    pub fn new(line: u64, raw: &[u8]) -> Self {
        let text = visible_text(&raw[..raw.len().min(Self::MAX_TEXT)]);
        let text = text.lines().next_back().unwrap_or_default().to_owned();
        Self { line, text, hit: None }
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
    pub captures: Vec<CaptureSet>,
    /// Lines around the first hit.
    pub context: Vec<ContextLine>,
    /// Why its best hit was kept.
    pub reason: Reason,
}

/// What the named groups captured in one hit, by name.
pub type CaptureSet = BTreeMap<String, String>;

/// How many different sets of captured values a group keeps.
pub const MAX_CAPTURES: usize = 32;

/// Where a chunk stands in a scan.
#[derive(Debug, Clone, Copy)]
pub struct Base<'f> {
    /// The file.
    pub file: &'f str,
    /// 1-based line of the file at which the chunk's body begins.
    pub line: u64,
    /// Byte of the file at which it begins.
    pub offset: u64,
    /// Lines of the files before this one.
    pub before: u64,
}

impl Base<'_> {
    /// A place of the chunk in its file.
    pub fn place(&self, place: Place) -> Place {
        Place {
            file: self.file.to_owned(),
            line: self.line + place.line,
            offset: self.offset + place.offset,
            text: place.text,
        }
    }

    /// A line of the chunk, counted over all files.
    pub fn seen(&self, line: u64) -> u64 {
        self.before + self.line + line
    }
}

impl Group {
    /// The group of an entry that was not seen before; `None` where `part` does not have its
    /// first hit.
    #[must_use]
    pub fn new(part: Part, base: Base<'_>) -> Option<Self> {
        let First { place, context } = part.first?;
        let context = context
            .into_iter()
            .map(|line| ContextLine { line: base.line.wrapping_add(line.line), ..line });
        let (severity, loudest_line) = part.loudest.unwrap_or((Severity::Unsaid, place.line));
        Some(Self {
            count: part.count,
            first_seen: base.seen(place.line),
            last_seen: base.seen(part.last.line),
            first: base.place(place),
            last: base.place(part.last),
            severity,
            loudest_seen: base.seen(loudest_line),
            captures: part.captures,
            context: context.collect(),
            reason: part.reason,
        })
    }

    /// Adds what a later chunk shows of the entry.
    pub fn add(&mut self, part: Part, base: Base<'_>) {
        self.count += part.count;
        self.last_seen = base.seen(part.last.line);
        if self.last.file != base.file {
            base.file.clone_into(&mut self.last.file);
        }
        self.last.line = base.line + part.last.line;
        self.last.offset = base.offset + part.last.offset;
        self.last.text = part.last.text;
        if let Some((severity, line)) = part.loudest
            && severity > self.severity
        {
            self.severity = severity;
            self.loudest_seen = base.seen(line);
        }
        if part.reason.literal_bytes > self.reason.literal_bytes {
            self.reason = part.reason;
        }
        for set in part.captures {
            if self.captures.len() >= MAX_CAPTURES {
                break;
            }
            if !set.is_empty() && !self.captures.contains(&set) {
                self.captures.push(set);
            }
        }
    }
}
