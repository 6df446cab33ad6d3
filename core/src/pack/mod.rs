//! Entries in one block of bytes that is read where it lies: in the binary, in a mapped file
//! or in memory. To open it costs the same for ten entries and for a hundred thousand.
//!
//! Whatever the bytes hold, reading them gives some value and never fails: a place out of
//! range reads as nothing. [`layout`](self) says how they are laid out.

mod layout;
mod prose;
mod words;
mod write;

use std::sync::Arc;

use zerocopy::FromBytes;
use zerocopy::byteorder::little_endian::U32;

pub use layout::PackError;
use layout::{ENTRY_SECTIONS, SECTIONS, Sections};
use words::Words;
pub use write::{Omission, Written, write, write_files};

use crate::entry::{ErrorEntry, Tier};
use crate::matcher::{Keys, Tables, keys, tables};

/// What stands for a confidence that is not given.
const NO_CONFIDENCE: u8 = u8::MAX;
const WRAPPER: u32 = 1 << 16;
const RETIRED: u32 = 1 << 17;

/// Spans of id, groups, what replaced it and what it leads to; facts; offset (two numbers),
/// length and decoded length of its text.
type Row = [U32; 13];

/// A pack that has been opened.
#[derive(Clone)]
pub struct Pack {
    bytes: Arc<dyn AsRef<[u8]> + Send + Sync>,
    sections: Sections,
}

impl Pack {
    /// The bytes that every pack begins with, whatever its version.
    pub const NAME: &[u8] = b"errkb\0\0";

    /// Opens a pack. Its header is checked, and that all of it is there.
    ///
    /// # Errors
    ///
    /// If the bytes are not a whole pack of this version.
    pub fn open(bytes: impl AsRef<[u8]> + Send + Sync + 'static) -> Result<Self, PackError> {
        let sections = layout::open(bytes.as_ref())?;
        let pack = Self { bytes: Arc::new(bytes), sections };
        let is_whole = pack.read_tables().is_some()
            && pack.read_keys().is_some()
            && pack.read_rows().is_some()
            && pack.read_words().is_some()
            && pack.read_tables().map(|tables| tables.entry_count()) == Some(pack.len());
        if is_whole { Ok(pack) } else { Err(PackError::Damaged) }
    }

    /// Reads all of the pack and compares it with its checksum.
    ///
    /// # Errors
    ///
    /// If the bytes are not those that were written.
    pub fn check(&self) -> Result<(), PackError> {
        layout::check((*self.bytes).as_ref())
    }

    /// How many entries there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows().len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What the matcher knows of the entries.
    ///
    /// # Panics
    ///
    /// Never: the sections were looked at when the pack was opened.
    #[must_use]
    pub fn tables(&self) -> Tables<'_> {
        self.read_tables().expect("it was there when the pack was opened")
    }

    /// What they are looked for by.
    ///
    /// # Panics
    ///
    /// Never: the sections were looked at when the pack was opened.
    #[must_use]
    pub fn keys(&self) -> Keys<'_> {
        self.read_keys().expect("it was there when the pack was opened")
    }

    /// What is known of an entry without reading its prose; of one that is not there, nothing.
    #[must_use]
    pub fn summary(&self, entry: usize) -> Summary<'_> {
        const NONE: &Row = &[U32::ZERO; 13];
        Summary { pack: self, row: self.rows().get(entry).unwrap_or(NONE) }
    }

    /// The place of an id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<usize> {
        self.rows().binary_search_by(|row| Summary { pack: self, row }.id().cmp(id)).ok()
    }

    /// The whole entry, decoded; `None` if the pack is damaged there.
    #[must_use]
    pub fn entry(&self, entry: usize) -> Option<ErrorEntry> {
        let [.., low, high, size, length] = self.rows().get(entry)?;
        let start = u64::from(low.get()) | u64::from(high.get()) << 32;
        let start = usize::try_from(start).ok()?;
        let end = start.checked_add(size.get() as usize)?;
        let bytes = self.entry_section(3).get(start..end)?;
        prose::read(bytes, length.get() as usize, self.entry_section(4))
    }

    /// The entries that hold a word in what they are recognised by, in order.
    #[must_use]
    pub fn entries_with_word(&self, word: &str) -> &[U32] {
        self.read_words().map(|words| words.entries(word)).unwrap_or_default()
    }

    fn section(&self, number: usize) -> &[u8] {
        (*self.bytes).as_ref().get(self.sections[number].clone()).unwrap_or_default()
    }

    fn entry_section(&self, number: usize) -> &[u8] {
        self.section(SECTIONS - ENTRY_SECTIONS + number)
    }

    fn rows(&self) -> &[Row] {
        self.read_rows().unwrap_or_default()
    }

    fn read_rows(&self) -> Option<&[Row]> {
        <[Row]>::ref_from_bytes(self.entry_section(0)).ok()
    }

    fn read_tables(&self) -> Option<Tables<'_>> {
        Tables::new(std::array::from_fn::<_, { tables::SECTIONS }, _>(|n| self.section(n)))
    }

    fn read_keys(&self) -> Option<Keys<'_>> {
        let first = tables::SECTIONS;
        Keys::in_place(std::array::from_fn::<_, { keys::SECTIONS }, _>(|n| self.section(first + n)))
    }

    fn read_words(&self) -> Option<Words<'_>> {
        Words::new([self.entry_section(5), self.entry_section(6), self.entry_section(7)])
    }

    fn string(&self, start: U32, length: U32) -> &str {
        let start = start.get() as usize;
        let bytes = self.entry_section(1).get(start..start.saturating_add(length.get() as usize));
        bytes.and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

/// What is known of an entry without reading its prose.
#[derive(Clone, Copy)]
pub struct Summary<'p> {
    pack: &'p Pack,
    row: &'p Row,
}

impl<'p> Summary<'p> {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> &'p str {
        self.pack.string(self.row[0], self.row[1])
    }

    /// The first part of its id.
    #[must_use]
    pub fn domain(&self) -> &'p str {
        self.id().split_once('/').map_or("", |(domain, _)| domain)
    }

    /// The names of the groups of its regex, in their order.
    pub fn groups(&self) -> impl Iterator<Item = &'p str> + use<'p> {
        let names = self.pack.string(self.row[2], self.row[3]);
        names.split('\0').filter(|name| !name.is_empty())
    }

    /// The entry that answers in its stead, if it is retired.
    #[must_use]
    pub fn replaced_by(&self) -> Option<&'p str> {
        Some(self.pack.string(self.row[4], self.row[5])).filter(|id| !id.is_empty())
    }

    /// The errors that come next.
    pub fn leads_to(&self) -> impl Iterator<Item = &'p str> + use<'p> {
        let pack = self.pack;
        let start = self.row[6].get() as usize;
        let end = start.saturating_add(self.row[7].get() as usize);
        let leads = <[[U32; 2]]>::ref_from_bytes(pack.entry_section(2)).unwrap_or_default();
        let leads = leads.get(start..end).unwrap_or_default();
        leads.iter().map(move |&[start, length]| pack.string(start, length))
    }

    /// What it rests on.
    #[must_use]
    pub fn tier(&self) -> Tier {
        let tier = (self.row[8].get() & 0xff) as usize;
        Tier::ALL.get(tier).copied().unwrap_or_default()
    }

    /// How sure its authors are, in per cent.
    #[must_use]
    pub fn confidence(&self) -> Option<u8> {
        let [_, confidence, ..] = self.row[8].to_bytes();
        Some(confidence).filter(|&confidence| confidence != NO_CONFIDENCE)
    }

    /// Whether its message says only that something failed.
    #[must_use]
    pub fn is_wrapper(&self) -> bool {
        self.row[8].get() & WRAPPER != 0
    }

    /// Whether it is no longer used.
    #[must_use]
    pub fn is_retired(&self) -> bool {
        self.row[8].get() & RETIRED != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn entry(id: &str) -> ErrorEntry {
        let text = format!(
            r#"{{"id": "{id}", "signature": "some text", "regex": "some (?P<x>text)", "confidence": 0.5,
            "category": "wrapper", "transition_graph": {{"leads_to": [{{"error_id": "z/z"}}]}}}}"#
        );
        crate::load::parse_entry(Path::new("x.json"), &text).expect("the entry is well formed")
    }

    #[test]
    fn what_is_packed_comes_back_whatever_its_order() {
        for is_compressed in [true, false] {
            let written = write(&[entry("b/b"), entry("a/a")], is_compressed);
            assert_eq!(written.omissions, []);
            let again = write(&[entry("a/a"), entry("b/b")], is_compressed);
            assert_eq!(written.bytes, again.bytes);
            let pack = Pack::open(written.bytes).expect("it is a pack");
            assert_eq!((pack.len(), pack.find("b/b"), pack.find("b/c")), (2, Some(1), None));
            assert_eq!(pack.check(), Ok(()));
            assert_eq!(pack.entry(0), Some(entry("a/a")));
            assert_eq!(pack.entry(2), None);
            let summary = pack.summary(0);
            assert_eq!((summary.id(), summary.domain()), ("a/a", "a"));
            assert_eq!(summary.leads_to().collect::<Vec<_>>(), ["z/z"]);
            assert_eq!(summary.groups().collect::<Vec<_>>(), ["x"]);
            assert_eq!(summary.confidence(), Some(50));
            assert!(summary.is_wrapper() && !summary.is_retired());
            assert_eq!(pack.entries_with_word("text"), [U32::new(0), U32::new(1)]);
            assert!(pack.entries_with_word("nowhere").is_empty());
        }
    }

    #[test]
    fn what_cannot_be_found_can_be_shown_and_is_named() {
        let bad = ErrorEntry { regex: "(".into(), ..entry("a/bad") };
        let written = write(&[entry("b/b"), bad, entry("b/b")], true);
        assert!(matches!(
            written.omissions.as_slice(),
            [Omission::BadRegex(bad, _), Omission::Duplicate(twice)]
                if bad.as_str() == "a/bad" && twice.as_str() == "b/b"
        ));
        let pack = Pack::open(written.bytes).expect("it is a pack");
        assert_eq!(pack.len(), 2);
        assert!(pack.entry(0).is_some());
    }

    #[test]
    fn damaged_bytes_are_refused_or_read_as_something() {
        let written = write(&[entry("a/a"), entry("b/b")], true).bytes;
        assert_eq!(Pack::open(b"something else").err(), Some(PackError::Magic));
        for length in 0..written.len() {
            assert!(Pack::open(written[..length].to_vec()).is_err(), "{length}");
        }
        for place in (0..written.len()).step_by(7) {
            let mut bytes = written.clone();
            bytes[place] ^= 0xff;
            let Ok(pack) = Pack::open(bytes) else { continue };
            assert_eq!(pack.check(), Err(PackError::Damaged), "{place}");
            let _ = (pack.find("a/a"), pack.entry(1), pack.summary(1).leads_to().count());
            let _ = pack.entries_with_word("text");
            let matcher = crate::matcher::Matcher::new([(pack.tables(), pack.keys(), 0)]);
            let mut found = Vec::new();
            matcher.matches_into(b"some text", &mut crate::matcher::Scratch::default(), &mut found);
        }
    }
}
