//! Entries to a pack.

use std::collections::BTreeSet;
use std::thread;

use super::layout::{ENTRY_SECTIONS, SECTIONS, assemble};
use super::{NO_CONFIDENCE, RETIRED, WRAPPER, prose, words};
use crate::entry::{EntryId, ErrorEntry, Rate};
use crate::matcher::{Keys, Pattern, Rarity, Tables, tables};
use crate::plan::PatternError;

/// Something that was left out of a pack.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Omission {
    /// A second entry of the same id; the first stays.
    #[error("{0}: the id is there twice")]
    Duplicate(EntryId),
    /// An entry whose regex is not valid: it can be shown, but is never found by a text.
    #[error("{0}: {1}")]
    BadRegex(EntryId, PatternError),
}

/// A pack, and what could not be part of it.
#[derive(Debug)]
pub struct Written {
    /// The pack.
    pub bytes: Vec<u8>,
    /// What was left out, by id.
    pub omissions: Vec<Omission>,
}

/// What is worked out for each entry by itself.
struct Prepared {
    pattern: Result<Option<Pattern>, PatternError>,
    text: Vec<u8>,
    words: Vec<u64>,
}

impl Prepared {
    fn new(entry: &ErrorEntry) -> Self {
        let pattern = match Pattern::new(&entry.regex) {
            _ if entry.retired.is_some() => Ok(None),
            Ok(pattern) => Ok(Some(pattern)),
            Err(fault) => Err(fault),
        };
        Self { pattern, text: prose::text_of(entry), words: words::hashes_of(entry) }
    }
}

/// Packs entries, in the order of their ids. The bytes depend on the entries alone: the same
/// entries give the same pack. `is_compressed` makes it smaller, at the cost of time.
#[must_use]
pub fn write(mut entries: Vec<ErrorEntry>, is_compressed: bool) -> Written {
    entries.sort_by(|a, b| a.id.cmp(&b.id));
    let mut omissions = Vec::new();
    let mut seen = BTreeSet::new();
    entries.retain(|entry| {
        let is_new = seen.insert(entry.id.clone());
        if !is_new {
            omissions.push(Omission::Duplicate(entry.id.clone()));
        }
        is_new
    });
    let prepared = in_parallel(&entries, Prepared::new);
    let mut patterns = Vec::with_capacity(entries.len());
    let mut texts = Vec::with_capacity(entries.len());
    let mut hashes = Vec::with_capacity(entries.len());
    for (entry, prepared) in entries.iter().zip(prepared) {
        patterns.push(prepared.pattern.unwrap_or_else(|fault| {
            omissions.push(Omission::BadRegex(entry.id.clone(), fault));
            None
        }));
        texts.push(prepared.text);
        hashes.push(prepared.words);
    }
    let dictionary = if is_compressed { prose::dictionary(&texts) } else { Vec::new() };
    let lengths: Vec<usize> = texts.iter().map(Vec::len).collect();
    if is_compressed {
        texts = in_parallel(&texts, |text| prose::compress(text, &dictionary));
    }

    let tables = tables::build(&patterns);
    let keys = match Tables::new(tables.each_ref().map(Vec::as_slice)) {
        Some(tables) => Keys::of_tables(&tables, &Rarity::prior()).sections(),
        None => Default::default(),
    };
    let mut rows = Rows::default();
    for (entry, pattern) in entries.iter().zip(&patterns) {
        rows.add(entry, pattern.as_ref());
    }
    let entry_sections = rows.finish(&texts, &lengths, dictionary, &hashes);
    let mut sections = tables.into_iter().chain(keys).chain(entry_sections);
    let sections: [Vec<u8>; SECTIONS] =
        std::array::from_fn(|_| sections.next().unwrap_or_default());
    omissions.sort_by(|a, b| a.id().cmp(b.id()));
    Written { bytes: assemble(&sections), omissions }
}

impl Omission {
    /// The entry.
    #[must_use]
    pub fn id(&self) -> &EntryId {
        match self {
            Self::Duplicate(id) | Self::BadRegex(id, _) => id,
        }
    }
}

/// Applies `work` to every item, on all cores; the results are in the items' order.
fn in_parallel<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let share = items.len().div_ceil(threads).max(64);
    let work = &work;
    thread::scope(|scope| {
        let shares: Vec<_> = items
            .chunks(share)
            .map(|items| scope.spawn(move || items.iter().map(work).collect::<Vec<R>>()))
            .collect();
        shares
            .into_iter()
            .flat_map(|share| match share.join() {
                Ok(results) => results,
                Err(panic) => std::panic::resume_unwind(panic),
            })
            .collect()
    })
}

/// The sections of the entries themselves, as they grow.
#[derive(Default)]
struct Rows {
    entries: Vec<[u32; 13]>,
    strings: Vec<u8>,
    leads: Vec<[u32; 2]>,
}

impl Rows {
    fn string(&mut self, text: &str) -> [u32; 2] {
        let start = size(self.strings.len());
        self.strings.extend_from_slice(text.as_bytes());
        [start, size(text.len())]
    }

    fn add(&mut self, entry: &ErrorEntry, pattern: Option<&Pattern>) {
        let groups = pattern.map(|pattern| pattern.plan.program.groups.join("\0"));
        let [id, id_length] = self.string(entry.id.as_str());
        let [groups, groups_length] = self.string(&groups.unwrap_or_default());
        let replaced_by = entry.retired.as_ref().and_then(|retired| retired.replaced_by.as_ref());
        let [replaced, replaced_length] = self.string(replaced_by.map_or("", EntryId::as_str));
        let first_lead = size(self.leads.len());
        for lead in &entry.transition_graph.leads_to {
            let lead = self.string(lead.error_id.as_str());
            self.leads.push(lead);
        }
        let mut facts = entry.verification_tier as u32;
        facts |= u32::from(entry.confidence.map_or(NO_CONFIDENCE, Rate::percent)) << 8;
        facts |= if entry.is_wrapper() { WRAPPER } else { 0 };
        facts |= if entry.retired.is_some() { RETIRED } else { 0 };
        self.entries.push([
            id,
            id_length,
            groups,
            groups_length,
            replaced,
            replaced_length,
            first_lead,
            size(self.leads.len()) - first_lead,
            facts,
            0,
            0,
            0,
            0,
        ]);
    }

    fn finish(
        mut self,
        texts: &[Vec<u8>],
        lengths: &[usize],
        dictionary: Vec<u8>,
        words: &[Vec<u64>],
    ) -> [Vec<u8>; ENTRY_SECTIONS] {
        let mut offset = 0_u64;
        for ((row, text), &length) in self.entries.iter_mut().zip(texts).zip(lengths) {
            let place = offset.to_le_bytes();
            let half = |at: usize| {
                place[at..].first_chunk::<4>().map_or(0, |half| u32::from_le_bytes(*half))
            };
            row[9..].copy_from_slice(&[half(0), half(4), size(text.len()), size(length)]);
            offset += text.len() as u64;
        }
        let flat = |numbers: &[u32]| numbers.iter().flat_map(|n| n.to_le_bytes()).collect();
        let [hashes, starts, postings] = words::build(words);
        [
            flat(self.entries.as_flattened()),
            self.strings,
            flat(self.leads.as_flattened()),
            texts.concat(),
            dictionary,
            hashes,
            starts,
            postings,
        ]
    }
}

/// A section of 4 GiB is more than any pack can use.
fn size(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}
