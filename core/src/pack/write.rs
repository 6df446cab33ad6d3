//! Entries to a pack.

use std::path::PathBuf;
use std::thread;

use super::layout::{ENTRY_SECTIONS, SECTIONS, Section, assemble};
use super::{NO_CONFIDENCE, RETIRED, WRAPPER, prose, words};
use crate::entry::{EntryId, ErrorEntry, Rate};
use crate::load::{LoadError, Loaded, load_files, read_entry};
use crate::matcher::{Keys, Pattern, Rarity, Tables, tables};
use crate::parallel;
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

/// What is worked out for each entry by itself, so that entries can be prepared on many
/// threads and none of them need be kept.
#[derive(Debug)]
struct Prepared {
    id: EntryId,
    replaced_by: Option<EntryId>,
    leads_to: Vec<EntryId>,
    facts: u32,
    pattern: Result<Option<Pattern>, PatternError>,
    /// As the pack keeps it, and its length before it was compressed.
    text: (Vec<u8>, usize),
    words: Vec<u64>,
}

impl Prepared {
    /// Works out what can be worked out without the others; the text is compressed if there is
    /// a dictionary.
    fn new(entry: &ErrorEntry, dictionary: Option<&[u8]>) -> Self {
        let pattern = match &entry.retired {
            Some(_) => Ok(None),
            None => Pattern::new(&entry.regex).map(Some),
        };
        let mut facts = entry.verification_tier as u32;
        facts |= u32::from(entry.confidence.map_or(NO_CONFIDENCE, Rate::percent)) << 8;
        facts |= if entry.is_wrapper() { WRAPPER } else { 0 };
        facts |= if entry.retired.is_some() { RETIRED } else { 0 };
        let leads = entry.transition_graph.leads_to.iter();
        Self {
            leads_to: leads.map(|lead| lead.error_id.clone()).collect(),
            facts,
            pattern,
            text: prose::write(entry, dictionary),
            words: words::hashes_of(entry),
            replaced_by: entry.retired.as_ref().and_then(|retired| retired.replaced_by.clone()),
            id: entry.id.clone(),
        }
    }
}

/// Packs entries, in the order of their ids. The bytes depend on the entries alone: the same
/// entries give the same pack. `is_compressed` makes it smaller, at the cost of time.
#[must_use]
pub fn write(entries: &[ErrorEntry], is_compressed: bool) -> Written {
    let mut entries: Vec<&ErrorEntry> = entries.iter().collect();
    entries.sort_by(|a, b| a.id.cmp(&b.id));
    let sample = || prose::sample(&entries).copied();
    let dictionary = is_compressed.then(|| prose::dictionary(sample()));
    let prepare = |entry: &&ErrorEntry| Prepared::new(entry, dictionary.as_deref());
    let prepared = parallel::map(&entries, prepare);
    finish(prepared, dictionary.unwrap_or_default())
}

/// Packs the entries of files (see [`json_files`](crate::load::json_files)), none of which is
/// kept for longer than it takes to read it. The faults are in the order of the files.
#[must_use]
pub fn write_files(
    files: &[Result<PathBuf, LoadError>],
    is_compressed: bool,
) -> (Written, Vec<LoadError>) {
    let sample = || prose::sample(files).flatten().filter_map(|path| read_entry(path).ok());
    let dictionary = is_compressed.then(|| prose::dictionary(sample()));
    let prepare =
        |loaded: Loaded| loaded.result.map(|entry| Prepared::new(&entry, dictionary.as_deref()));
    let mut prepared = Vec::with_capacity(files.len());
    let mut faults = Vec::new();
    for result in load_files(files, prepare) {
        match result {
            Ok(entry) => prepared.push(entry),
            Err(fault) => faults.push(fault),
        }
    }
    (finish(prepared, dictionary.unwrap_or_default()), faults)
}

/// Puts a pack together.
fn finish(mut entries: Vec<Prepared>, dictionary: Vec<u8>) -> Written {
    entries.sort_by(|a, b| a.id.cmp(&b.id));
    let mut omissions = Vec::new();
    entries.dedup_by(|later, earlier| {
        let is_twice = later.id == earlier.id;
        if is_twice {
            omissions.push(Omission::Duplicate(later.id.clone()));
        }
        is_twice
    });
    let mut rows = Rows::default();
    let mut patterns = Vec::with_capacity(entries.len());
    let mut texts = Vec::with_capacity(entries.len());
    let mut words = Vec::with_capacity(entries.len());
    for mut entry in entries {
        let pattern = std::mem::replace(&mut entry.pattern, Ok(None)).unwrap_or_else(|fault| {
            omissions.push(Omission::BadRegex(entry.id.clone(), fault));
            None
        });
        rows.add(&entry, pattern.as_ref());
        patterns.push(pattern);
        texts.push(entry.text);
        words.push(entry.words);
    }
    // The words are laid out while the rest is.
    let (tables, keys, words) = thread::scope(|scope| {
        let words = scope.spawn(|| words::build(&words));
        let tables = tables::build(&patterns);
        let keys = match Tables::new(tables.each_ref().map(Vec::as_slice)) {
            Some(tables) => Keys::of_tables(&tables, Rarity::prior()).sections(),
            None => Default::default(),
        };
        match words.join() {
            Ok(words) => (tables, keys, words),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    });
    let entry_sections = rows.finish(texts, dictionary, words);
    let whole = |section: Vec<u8>| vec![section];
    let mut sections = tables.into_iter().chain(keys).map(whole).chain(entry_sections);
    let sections: [Section; SECTIONS] =
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

    fn add(&mut self, entry: &Prepared, pattern: Option<&Pattern>) {
        let groups = pattern.map(|pattern| pattern.plan.program.groups.join("\0"));
        let [id, id_length] = self.string(entry.id.as_str());
        let [groups, groups_length] = self.string(&groups.unwrap_or_default());
        let replaced_by = entry.replaced_by.as_ref().map_or("", EntryId::as_str);
        let [replaced, replaced_length] = self.string(replaced_by);
        let first_lead = size(self.leads.len());
        for lead in &entry.leads_to {
            let lead = self.string(lead.as_str());
            self.leads.push(lead);
        }
        self.entries.push([
            id,
            id_length,
            groups,
            groups_length,
            replaced,
            replaced_length,
            first_lead,
            size(self.leads.len()) - first_lead,
            entry.facts,
            0,
            0,
            0,
            0,
        ]);
    }

    fn finish(
        mut self,
        texts: Vec<(Vec<u8>, usize)>,
        dictionary: Vec<u8>,
        words: [Vec<u8>; 3],
    ) -> [Section; ENTRY_SECTIONS] {
        let mut offset = 0_u64;
        for (row, (text, length)) in self.entries.iter_mut().zip(&texts) {
            let place = offset.to_le_bytes();
            let half = |at: usize| {
                place[at..].first_chunk::<4>().map_or(0, |half| u32::from_le_bytes(*half))
            };
            row[9..].copy_from_slice(&[half(0), half(4), size(text.len()), size(*length)]);
            offset += text.len() as u64;
        }
        let flat = |numbers: &[u32]| numbers.iter().flat_map(|n| n.to_le_bytes()).collect();
        let [hashes, starts, postings] = words;
        [
            vec![flat(self.entries.as_flattened())],
            vec![self.strings],
            vec![flat(self.leads.as_flattened())],
            texts.into_iter().map(|(text, _)| text).collect(),
            vec![dictionary],
            vec![hashes],
            vec![starts],
            vec![postings],
        ]
    }
}

/// A section of 4 GiB is more than any pack can use.
fn size(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}
