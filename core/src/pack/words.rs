//! Which entries hold a word in what they are recognised by: their signatures, examples and
//! other wordings. It finds what a text that no entry matches is most like.

use xxhash_rust::xxh3::xxh3_64;
use zerocopy::FromBytes;
use zerocopy::byteorder::little_endian::{U32, U64};

use crate::entry::ErrorEntry;
use crate::search::each_token;

/// The words, and for each the entries that hold it.
#[derive(Debug, Clone, Copy)]
pub struct Words<'p> {
    /// Hashes of the words, sorted.
    hashes: &'p [U64],
    /// Where the entries of each word begin, and an end.
    starts: &'p [U32],
    /// Entries, in order.
    entries: &'p [U32],
}

/// The hashes of an entry's words, sorted, each once.
pub fn hashes_of(entry: &ErrorEntry) -> Vec<u64> {
    let texts = [entry.signature.as_str(), entry.signature_zh.as_deref().unwrap_or_default()]
        .into_iter()
        .chain(entry.examples.iter().map(|example| example.text.as_str()))
        .chain(entry.aliases.iter().map(String::as_str));
    let mut hashes = Vec::new();
    for text in texts {
        each_token(text, |word| hashes.push(hash(word)));
    }
    hashes.sort_unstable();
    hashes.dedup();
    hashes
}

fn hash(word: &str) -> u64 {
    xxh3_64(word.as_bytes())
}

/// The three sections, from the hashes of each entry in order.
pub fn build(by_entry: &[Vec<u64>]) -> [Vec<u8>; 3] {
    let each = |entry: (u32, &Vec<u64>)| entry.1.iter().map(|&hash| (hash, entry.0)).collect();
    let mut pairs: Vec<(u64, u32)> = (0..).zip(by_entry).flat_map::<Vec<_>, _>(each).collect();
    pairs.sort_unstable();
    let mut sections = [Vec::new(), 0_u32.to_le_bytes().to_vec(), Vec::new()];
    let mut end = 0_u32;
    for word in pairs.chunk_by(|one, other| one.0 == other.0) {
        end += u32::try_from(word.len()).unwrap_or(u32::MAX);
        sections[0].extend(word[0].0.to_le_bytes());
        sections[1].extend(end.to_le_bytes());
        sections[2].extend(word.iter().flat_map(|(_, entry)| entry.to_le_bytes()));
    }
    sections
}

impl<'p> Words<'p> {
    /// Reads the sections; `None` where one has an impossible length.
    pub fn new(sections: [&'p [u8]; 3]) -> Option<Self> {
        let [hashes, starts, entries] = sections;
        Some(Self {
            hashes: <[U64]>::ref_from_bytes(hashes).ok()?,
            starts: <[U32]>::ref_from_bytes(starts).ok()?,
            entries: <[U32]>::ref_from_bytes(entries).ok()?,
        })
    }

    /// The entries that hold a word, in order.
    pub fn entries(&self, word: &str) -> &'p [U32] {
        let Ok(place) = self.hashes.binary_search_by_key(&hash(word), |hash| hash.get()) else {
            return &[];
        };
        match self.starts.get(place..place + 2) {
            Some([start, end]) => {
                self.entries.get(start.get() as usize..end.get() as usize).unwrap_or_default()
            }
            _ => &[],
        }
    }
}
