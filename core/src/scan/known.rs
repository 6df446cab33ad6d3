//! What of an entry's group is settled already, so that the threads that search need not work
//! it out again.

use std::collections::HashSet;
use std::sync::atomic::{AtomicU8, Ordering::Relaxed};

use xxhash_rust::xxh3::xxh3_64_with_seed;

use super::Severity;
use super::group::{Group, MAX_CAPTURES};
use crate::kb::EntryIndex;

const HAS_FIRST: u8 = 1;
const IS_LOUD: u8 = 2;
const IS_FULL: u8 = 4;

/// How many texts a thread remembers.
const MAX_REMEMBERED: usize = 1 << 14;

/// A few bits for each entry, written by the one that gathers. Chunks come in order: whoever
/// reads a bit is behind the hits that it tells of.
#[derive(Debug)]
pub struct Known(Vec<AtomicU8>);

impl Known {
    /// Nothing is known of any of `count` entries.
    pub fn new(count: usize) -> Self {
        Self((0..count).map(|_| AtomicU8::new(0)).collect())
    }

    /// Notes what a group has.
    pub fn note(&self, entry: EntryIndex, group: &Group) {
        let mut bits = HAS_FIRST;
        bits |= if group.severity == Severity::Error { IS_LOUD } else { 0 };
        bits |= if group.captures.len() >= MAX_CAPTURES { IS_FULL } else { 0 };
        if let Some(known) = self.0.get(entry) {
            known.store(bits, Relaxed);
        }
    }

    /// Whether the first hit is known, with its context.
    pub fn has_first(&self, entry: EntryIndex) -> bool {
        self.has(entry, HAS_FIRST)
    }

    /// Whether no hit can be louder than those that are known.
    pub fn is_loud(&self, entry: EntryIndex) -> bool {
        self.has(entry, IS_LOUD)
    }

    /// Whether no more captured values are kept.
    pub fn is_full(&self, entry: EntryIndex) -> bool {
        self.has(entry, IS_FULL)
    }

    fn has(&self, entry: EntryIndex, bit: u8) -> bool {
        self.0.get(entry).is_some_and(|known| known.load(Relaxed) & bit != 0)
    }
}

/// Texts whose values and loudness a thread has told of in this chunk or an earlier one.
#[derive(Debug, Default)]
pub struct Remembered(HashSet<u64>);

impl Remembered {
    /// Whether the entry was found at byte `at` of this very text before; it is from now on.
    pub fn has(&mut self, entry: EntryIndex, at: usize, text: &[u8]) -> bool {
        if self.0.len() >= MAX_REMEMBERED {
            self.0.clear();
        }
        !self.0.insert(xxh3_64_with_seed(text, (entry as u64) << 20 ^ at as u64))
    }
}
