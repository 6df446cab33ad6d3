//! Entries in one block of bytes, as they lie in the binary: what finding needs is decoded
//! at once, an entry's prose only when it is shown.
//!
//! ```text
//! magic (8) │ length of the index (u32, little-endian) │ index (postcard) │ entries (JSON)
//! ```
//!
//! The bytes depend on the entries alone: the same seeds give the same pack.

use serde::{Deserialize, Serialize};

use crate::entry::{EntryId, ErrorEntry, Rate, Tier};
use crate::kb::Summary;
use crate::matcher::{Pattern, PatternError, Plan};

/// Names the form and its version.
const MAGIC: &[u8; 8] = b"errkb\0\0\x01";

/// A pack that has been opened.
pub struct Pack {
    index: Vec<Line>,
    bodies: &'static [u8],
}

/// Where an entry's JSON lies.
#[derive(Debug, Clone, Copy)]
pub struct Record {
    json: &'static [u8],
}

/// Why bytes are not a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// Other bytes, or a pack of another version.
    #[error("not a pack of this version")]
    Magic,
    /// Cut off or overwritten.
    #[error("the pack is damaged")]
    Damaged,
}

/// Why an entry cannot be packed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UnpackableError {
    /// Its regex is not valid.
    #[error("{0}: {1}")]
    Regex(EntryId, PatternError),
    /// Another entry has the same id.
    #[error("{0}: the id is there twice")]
    Duplicate(EntryId),
}

#[derive(Serialize, Deserialize)]
struct Line {
    id: String,
    regex: String,
    plan: Option<Plan>,
    tier: u8,
    confidence: Option<Rate>,
    is_wrapper: bool,
    leads_to: Vec<String>,
    replaced_by: Option<String>,
    start: u32,
    length: u32,
}

/// Packs entries, in the order of their ids.
///
/// # Errors
///
/// Every entry that cannot be packed, with its reason.
///
/// # Panics
///
/// If the entries take 4 GiB or more.
pub fn write(mut entries: Vec<ErrorEntry>) -> Result<Vec<u8>, Vec<UnpackableError>> {
    entries.sort_by(|a, b| a.id.cmp(&b.id));
    let mut faults = Vec::new();
    let mut index = Vec::new();
    let mut bodies = Vec::new();
    for (place, entry) in entries.iter().enumerate() {
        if place > 0 && entries[place - 1].id == entry.id {
            faults.push(UnpackableError::Duplicate(entry.id.clone()));
        }
        let (summary, fault) = Summary::of(entry);
        faults.extend(fault.map(|fault| UnpackableError::Regex(entry.id.clone(), fault)));
        let start = bodies.len();
        serde_json::to_writer(&mut bodies, entry).expect("an entry can be written to memory");
        let size = |bytes: usize| u32::try_from(bytes).expect("a pack is smaller than 4 GiB");
        index.push(Line {
            id: summary.id.to_string(),
            regex: entry.regex.clone(),
            plan: summary.pattern.map(|pattern| pattern.plan),
            tier: summary.tier as u8,
            confidence: summary.confidence,
            is_wrapper: summary.is_wrapper,
            leads_to: summary.leads_to.into_iter().map(String::from).collect(),
            replaced_by: summary.replaced_by.map(String::from),
            start: size(start),
            length: size(bodies.len() - start),
        });
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let index = postcard::to_allocvec(&index).expect("the index can be written to memory");
    let length = u32::try_from(index.len()).expect("an index is smaller than 4 GiB");
    Ok([MAGIC.as_slice(), &length.to_le_bytes(), &index, &bodies].concat())
}

impl Pack {
    /// Opens a pack and reads its index.
    ///
    /// # Errors
    ///
    /// If the bytes are not a whole pack of this version.
    pub fn read(bytes: &'static [u8]) -> Result<Self, PackError> {
        let rest = bytes.strip_prefix(MAGIC).ok_or(PackError::Magic)?;
        let (length, rest) = rest.split_first_chunk::<4>().ok_or(PackError::Damaged)?;
        let length = usize::try_from(u32::from_le_bytes(*length)).unwrap_or(usize::MAX);
        let (index, bodies) = rest.split_at_checked(length).ok_or(PackError::Damaged)?;
        let index: Vec<Line> = postcard::from_bytes(index).map_err(|_| PackError::Damaged)?;
        let whole = index
            .iter()
            .all(|line| line.id.parse::<EntryId>().is_ok() && line.body(bodies).is_some());
        if whole { Ok(Self { index, bodies }) } else { Err(PackError::Damaged) }
    }

    /// The entries' summaries and where their prose lies, in the order of ids.
    pub fn into_records(self) -> impl Iterator<Item = (Summary, Record)> {
        let bodies = self.bodies;
        self.index.into_iter().filter_map(move |line| {
            let record = Record { json: line.body(bodies)? };
            let summary = Summary {
                id: line.id.parse().ok()?,
                pattern: line.plan.map(|plan| Pattern { regex: line.regex, plan }),
                tier: Tier::ALL.get(usize::from(line.tier)).copied().unwrap_or_default(),
                confidence: line.confidence,
                is_wrapper: line.is_wrapper,
                leads_to: line.leads_to.iter().filter_map(|id| id.parse().ok()).collect(),
                replaced_by: line.replaced_by.and_then(|id| id.parse().ok()),
            };
            Some((summary, record))
        })
    }
}

impl Line {
    fn body(&self, bodies: &'static [u8]) -> Option<&'static [u8]> {
        let start = usize::try_from(self.start).ok()?;
        bodies.get(start..start.checked_add(usize::try_from(self.length).ok()?)?)
    }
}

impl Record {
    /// The whole entry.
    ///
    /// # Panics
    ///
    /// If the pack was overwritten after it had been written by [`write()`].
    #[must_use]
    pub fn decode(self) -> ErrorEntry {
        serde_json::from_slice(self.json).expect("a pack holds the JSON that `write` put there")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn entry(id: &str) -> ErrorEntry {
        let text = format!(
            r#"{{"id": "{id}", "signature": "s", "regex": "some (?P<x>text)", "confidence": 0.5,
            "category": "wrapper", "transition_graph": {{"leads_to": [{{"error_id": "z/z"}}]}}}}"#
        );
        crate::load::parse_entry(Path::new("x.json"), &text).expect("the entry is well formed")
    }

    #[test]
    fn what_is_packed_comes_back_whatever_its_order() {
        let packed = write(vec![entry("b/b"), entry("a/a")]).expect("both can be packed");
        assert_eq!(packed, write(vec![entry("a/a"), entry("b/b")]).expect("both can be packed"));
        let records: Vec<_> =
            Pack::read(packed.leak()).expect("it is a pack").into_records().collect();
        assert_eq!(records.len(), 2);
        let (summary, record) = &records[0];
        assert_eq!(record.decode(), entry("a/a"));
        assert_eq!(summary.leads_to[0].as_str(), "z/z");
        assert!(summary.is_wrapper && summary.pattern.is_some());
    }

    #[test]
    fn damaged_bytes_are_refused_and_never_panic() {
        let packed = write(vec![entry("a/a")]).expect("it can be packed");
        assert_eq!(Pack::read(b"something else").map(|_| ()), Err(PackError::Magic));
        for length in 0..packed.len() {
            let cut: &'static [u8] = packed[..length].to_vec().leak();
            assert!(Pack::read(cut).is_err(), "{length}");
        }
    }

    #[test]
    fn entries_that_cannot_be_packed_are_all_named() {
        let bad = ErrorEntry { regex: "(".into(), ..entry("a/bad") };
        let faults = write(vec![bad, entry("b/b"), entry("b/b")]).expect_err("two are faulty");
        assert_eq!(faults.len(), 2);
    }
}
