//! What is looked for: a key for each alternative, the four rarest bytes in a row of its
//! rarest literal, with eight more of its bytes.
//!
//! ```text
//!   window ─hash─► bitmap (is there such a key?)          see `filter`
//!          ─hash─► bucket ─► slots: eight more bytes, their mask, the literal
//!                            literal ─► the alternatives that it stands for
//! ```
//!
//! Only every second place of a text is looked at, so a literal has two slots, for its key and
//! for the window behind it, of which one stands at such a place. A literal of four bytes has
//! but one; for such literals alone, of which there is none in the binary, every place is
//! looked at.

mod build;

use std::borrow::Cow;

use zerocopy::FromBytes;
use zerocopy::byteorder::little_endian::U32;

use super::filter::{BITMAP_SIZES, WINDOW, fold, hash, wide_fold, window};

/// How many sections keys have.
pub const SECTIONS: usize = 8;

/// Eight bytes of folded context (two numbers); the literal; and in one number, from its
/// lowest bits on: how many bytes of the context count (4 bits), bytes from the literal's start
/// to the context (12), and to the window (16). A slot never lies in two lines of a processor's
/// cache.
type Slot = [U32; 4];

/// How far into a literal its context can begin.
const FARTHEST_CONTEXT: usize = (1 << 12) - 1;

/// The keys of many alternatives.
#[derive(Debug, Clone)]
pub struct Keys<'t> {
    /// A bit for each window that is looked for.
    pub bitmap: Cow<'t, [u8]>,
    /// A bit for each window of a long literal with the four bytes behind it.
    pub long_bitmap: Cow<'t, [u8]>,
    /// A bit for each window of a literal that has not so many bytes.
    pub short_bitmap: Cow<'t, [u8]>,
    /// The same for literals that want every place looked at; empty where there is none.
    pub close_bitmap: Cow<'t, [u8]>,
    /// Where the slots of each hash begin, and an end.
    buckets: Cow<'t, [U32]>,
    slots: Cow<'t, [Slot]>,
    /// Where the owners of each literal begin, and an end.
    owner_starts: Cow<'t, [U32]>,
    owners: Cow<'t, [U32]>,
}

/// A literal that may stand in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// Its number.
    pub number: u32,
    /// Where it would begin.
    pub at: usize,
}

impl<'t> Keys<'t> {
    /// Reads what [`Self::sections`] gave; `None` where a section has an impossible length.
    #[must_use]
    pub fn in_place(sections: [&'t [u8]; SECTIONS]) -> Option<Self> {
        let [bitmap, long, short, close, buckets, slots, owner_starts, owners] = sections;
        let is_size = |b: &[u8]| b.is_empty() || BITMAP_SIZES.contains(&b.len());
        let buckets = <[U32]>::ref_from_bytes(buckets).ok()?;
        let fits = [bitmap, long, short, close].into_iter().all(is_size)
            && buckets.len() > 2
            && (buckets.len() - 1).is_power_of_two();
        fits.then_some(Self {
            bitmap: bitmap.into(),
            long_bitmap: long.into(),
            short_bitmap: short.into(),
            close_bitmap: close.into(),
            buckets: buckets.into(),
            slots: <[Slot]>::ref_from_bytes(slots).ok()?.into(),
            owner_starts: <[U32]>::ref_from_bytes(owner_starts).ok()?.into(),
            owners: <[U32]>::ref_from_bytes(owners).ok()?.into(),
        })
    }

    /// The same as bytes.
    #[must_use]
    pub fn sections(&self) -> [Vec<u8>; SECTIONS] {
        let flat = |numbers: &[U32]| numbers.iter().flat_map(|n| n.to_bytes()).collect();
        [
            self.bitmap.to_vec(),
            self.long_bitmap.to_vec(),
            self.short_bitmap.to_vec(),
            self.close_bitmap.to_vec(),
            flat(&self.buckets),
            flat(self.slots.as_flattened()),
            flat(&self.owner_starts),
            flat(&self.owners),
        ]
    }

    /// Tells `found` which literals may stand at `place` of `text`: those whose window is
    /// there, and the bytes of context where they must be.
    #[inline]
    pub fn look_up(&self, text: &[u8], place: usize, found: impl FnMut(Found)) {
        let Some(bytes) = text.get(place..place + WINDOW) else { return };
        let bits = (self.buckets.len() - 1).ilog2();
        let bucket = hash(fold(window(bytes)), bits);
        let (start, end) = (self.buckets[bucket].get(), self.buckets[bucket + 1].get());
        let slots = self.slots.get(start as usize..end as usize).unwrap_or_default();
        slots.iter().filter_map(|slot| literal_of(slot, text, place)).for_each(found);
    }

    /// The alternatives that are looked for by a literal.
    #[must_use]
    pub fn owners(&self, literal: u32) -> &[U32] {
        let at = literal as usize;
        match self.owner_starts.get(at..at + 2) {
            Some([start, end]) => {
                self.owners.get(start.get() as usize..end.get() as usize).unwrap_or_default()
            }
            _ => &[],
        }
    }
}

/// The literal of a slot, if it may stand at `place` of the text.
#[inline]
fn literal_of(slot: &Slot, text: &[u8], place: usize) -> Option<Found> {
    let [low, high, number, shape] = [slot[0].get(), slot[1].get(), slot[2].get(), slot[3].get()];
    let value = u64::from(low) | u64::from(high) << 32;
    let mask = u64::MAX.unbounded_shr(64_u32.saturating_sub(8 * (shape & 0xf)));
    let at = place.checked_sub((shape >> 16) as usize)?;
    let start = at + (shape >> 4 & 0xfff) as usize;
    let context = text.get(start..).and_then(<[u8]>::first_chunk);
    // At the end of a text the literal itself is compared at once.
    let may_be = context.is_none_or(|context| wide_fold(*context) & mask == value);
    may_be.then_some(Found { number, at })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matcher::Rarity;

    /// What is found at every `step`-th place.
    fn looked_up(keys: &Keys<'_>, text: &str, step: usize) -> Vec<(usize, u32)> {
        let mut found = Vec::new();
        for place in (0..text.len()).step_by(step) {
            keys.look_up(text.as_bytes(), place, |literal| found.push(literal));
        }
        found.into_iter().map(|literal| (literal.at, literal.number)).collect()
    }

    fn found(keys: &Keys<'_>, text: &str) -> Vec<(usize, u32)> {
        let mut found = looked_up(keys, text, 1);
        found.sort_unstable();
        found.dedup();
        found
    }

    fn keys(literals: &[&str], sequences: &[&[u32]]) -> Keys<'static> {
        let literals: Vec<&[u8]> = literals.iter().map(|literal| literal.as_bytes()).collect();
        let sequences = sequences.iter().map(|sequence| sequence.iter().copied());
        Keys::build(&literals, sequences, Rarity::prior())
    }

    #[test]
    fn a_literal_has_slots_at_two_neighbouring_places() {
        let keys = keys(&["no such file", "磁盘已满"], &[&[0], &[1]]);
        let text = "x No Such File; 磁盘已满; and more";
        assert_eq!(found(&keys, text), [(2, 0), (16, 1)]);
        assert_eq!(looked_up(&keys, text, 1).len(), 4);
    }

    #[test]
    fn whatever_its_length_a_literal_is_found_at_some_second_place() {
        for literal in ["E0382", "TS2554", "missing", "a very long literal"] {
            let keys = keys(&[literal], &[&[0]]);
            for before in ["", "x", "::", "(((", "\n\n\n\n"] {
                let text = format!("{before}{literal}");
                let found = looked_up(&keys, &text, 2);
                assert!(found.contains(&(before.len(), 0)), "{before:?} {literal}");
            }
        }
    }

    #[test]
    fn other_bytes_of_the_literal_count() {
        let keys = keys(&["aaaaqzqzbbbb"], &[&[0]]);
        assert_eq!(found(&keys, "cccc AAAAQZqzbbbb cccc"), [(5, 0)]);
        assert_eq!(found(&keys, "cccc ccccqzqzcccc cccc"), []);
        // At the end of a text there is no context; the literal is compared later.
        let keys = self::keys(&["qzqzjjjjcccccccc"], &[&[0]]);
        assert!(found(&keys, "qzqzjjjjcc").contains(&(0, 0)));
    }

    #[test]
    fn an_alternative_is_looked_for_by_its_rarest_literal() {
        let keys = keys(&["error: ", "zqxj", "quartz jig"], &[&[0, 2], &[0], &[1]]);
        assert_eq!(keys.owners(0), [U32::new(1)]);
        assert_eq!(keys.owners(2), [U32::new(0)]);
        assert_eq!(keys.owners(1), [U32::new(2)]);
        assert!(keys.owners(9).is_empty());
        assert!(!keys.close_bitmap.is_empty(), "for the literal of four bytes");
    }

    #[test]
    fn the_bytes_are_read_in_place() {
        let keys = keys(&["no such file", "four"], &[&[0], &[1]]);
        let sections = keys.sections();
        let read = Keys::in_place(sections.each_ref().map(Vec::as_slice)).expect("they fit");
        assert_eq!(found(&read, "no such file: four"), found(&keys, "no such file: four"));
        assert!(Keys::in_place([b"123", &[], &[], &[], &[], &[], &[], &[]]).is_none());
    }
}
