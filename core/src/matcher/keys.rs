//! What is looked for: a key for each alternative, the four rarest bytes in a row of its
//! rarest literal, with the bytes around it.
//!
//! ```text
//!   window ─hash─► bitmap (is there such a key?)          see `filter`
//!          ─hash─► bucket ─► slots: eight bytes of context, their mask, the literal
//!                            literal ─► the alternatives that it stands for
//! ```
//!
//! A literal has two slots, for its key at `n` and the window at `n + 1`, since only every
//! second place of a text is looked at. A literal of four bytes has but one; the odd places
//! are then looked at too, for such literals alone.

use std::borrow::Cow;

use zerocopy::FromBytes;
use zerocopy::byteorder::little_endian::U32;

use super::filter::{WINDOW, fold, hash, mark, window};
use super::rarity::Rarity;
use super::tables::Tables;

/// How many sections keys have.
pub const SECTIONS: usize = 6;

/// The smallest and the largest bitmap, in bytes: 4 and 512 KiB.
const BITMAP: (usize, usize) = (4 << 10, 512 << 10);

/// Bits of a bitmap for each window, at the least, as long as it may grow.
const BITS_PER_WINDOW: usize = 64;

/// Eight bytes of folded context (two numbers), which of them count (two numbers), literal,
/// bytes from the context's start to the window, bytes from the literal's start to it.
type Slot = [U32; 7];

/// The keys of many alternatives.
#[derive(Debug, Clone)]
pub struct Keys<'t> {
    /// A bit for each window that is looked for.
    pub bitmap: Cow<'t, [u8]>,
    /// The same for literals of one window; empty where there is none.
    pub odd_bitmap: Cow<'t, [u8]>,
    /// Where the slots of each hash begin, and an end.
    buckets: Cow<'t, [U32]>,
    slots: Cow<'t, [Slot]>,
    /// Where the owners of each literal begin, and an end.
    owner_starts: Cow<'t, [U32]>,
    owners: Cow<'t, [U32]>,
}

/// A literal that may stand at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// Its number.
    pub number: u32,
    /// Bytes from its start to the place.
    pub back: usize,
}

impl<'t> Keys<'t> {
    /// Reads what [`Self::sections`] gave; `None` where a section has an impossible length.
    pub fn in_place(sections: [&'t [u8]; SECTIONS]) -> Option<Self> {
        let [bitmap, odd_bitmap, buckets, slots, owner_starts, owners] = sections;
        let is_size = |bitmap: &[u8]| bitmap.is_empty() || bitmap.len().is_power_of_two();
        let buckets = <[U32]>::ref_from_bytes(buckets).ok()?;
        let fits = is_size(bitmap)
            && is_size(odd_bitmap)
            && bitmap.len().max(odd_bitmap.len()) <= BITMAP.1
            && buckets.len() > 2
            && (buckets.len() - 1).is_power_of_two();
        fits.then_some(Self {
            bitmap: bitmap.into(),
            odd_bitmap: odd_bitmap.into(),
            buckets: buckets.into(),
            slots: <[Slot]>::ref_from_bytes(slots).ok()?.into(),
            owner_starts: <[U32]>::ref_from_bytes(owner_starts).ok()?.into(),
            owners: <[U32]>::ref_from_bytes(owners).ok()?.into(),
        })
    }

    /// Chooses a key for each alternative of the tables.
    pub fn of_tables(tables: &Tables<'_>, rarity: &Rarity) -> Self {
        let literals: Vec<&[u8]> = tables.literals().collect();
        let sequences = tables.sequences().map(|sequence| sequence.iter().map(|n| n.get()));
        Self::build(&literals, sequences, rarity)
    }

    /// Chooses a key for each alternative: `sequences` has the literals of each, by number.
    pub fn build(
        literals: &[&[u8]],
        sequences: impl Iterator<Item = impl Iterator<Item = u32>>,
        rarity: &Rarity,
    ) -> Self {
        let costs: Vec<(usize, u64)> =
            literals.iter().map(|literal| rarity.best_place(literal)).collect();
        let mut owned: Vec<(u32, u32)> = Vec::new();
        for (alternative, sequence) in (0..).zip(sequences) {
            let rarest = sequence
                .filter_map(|literal| Some((costs.get(literal as usize)?.1, literal)))
                .min()
                .filter(|&(cost, _)| cost < u64::MAX);
            owned.extend(rarest.map(|(_, literal)| (literal, alternative)));
        }
        owned.sort_unstable();
        let mut owner_starts = vec![0_u32; literals.len() + 1];
        owned.iter().for_each(|&(literal, _)| owner_starts[literal as usize + 1] += 1);
        for place in 1..owner_starts.len() {
            owner_starts[place] += owner_starts[place - 1];
        }
        let keyed: Vec<u32> = {
            let mut keyed: Vec<u32> = owned.iter().map(|&(literal, _)| literal).collect();
            keyed.dedup();
            keyed
        };
        let windows = keyed.len() * 2;
        let size = (windows * BITS_PER_WINDOW / 8).next_power_of_two().clamp(BITMAP.0, BITMAP.1);
        let mut bitmap = vec![0; size];
        let mut odd_bitmap = Vec::new();
        let bucket_bits = windows.max(16).ilog2() + 1;
        let mut slots: Vec<(usize, [u32; 7])> = Vec::with_capacity(windows);
        for &number in &keyed {
            let literal = literals[number as usize];
            let (place, _) = costs[number as usize];
            let is_single = literal.len() == WINDOW;
            if is_single {
                odd_bitmap.resize(BITMAP.0, 0);
                mark(&mut odd_bitmap, literal);
            }
            for at in place..=place + usize::from(!is_single) {
                let bytes = &literal[at..at + WINDOW];
                mark(&mut bitmap, bytes);
                let bucket = hash(fold(window(bytes)), bucket_bits);
                slots.push((bucket, slot(literal, number, at)));
            }
        }
        slots.sort_unstable();
        let mut buckets = vec![0_u32; (1 << bucket_bits) + 1];
        slots.iter().for_each(|&(bucket, _)| buckets[bucket + 1] += 1);
        for place in 1..buckets.len() {
            buckets[place] += buckets[place - 1];
        }
        let numbers = |numbers: Vec<u32>| numbers.into_iter().map(U32::new).collect::<Vec<_>>();
        Self {
            bitmap: bitmap.into(),
            odd_bitmap: odd_bitmap.into(),
            buckets: numbers(buckets).into(),
            slots: slots.into_iter().map(|(_, slot)| slot.map(U32::new)).collect(),
            owner_starts: numbers(owner_starts).into(),
            owners: owned.into_iter().map(|(_, owner)| U32::new(owner)).collect(),
        }
    }

    /// The same as bytes.
    pub fn sections(&self) -> [Vec<u8>; SECTIONS] {
        let flat = |numbers: &[U32]| numbers.iter().flat_map(|n| n.to_bytes()).collect();
        [
            self.bitmap.to_vec(),
            self.odd_bitmap.to_vec(),
            flat(&self.buckets),
            flat(self.slots.as_flattened()),
            flat(&self.owner_starts),
            flat(&self.owners),
        ]
    }

    /// Tells `found` which literals may stand at `place` of `text`: those whose window is
    /// there, and the bytes of context around it that are theirs.
    #[inline]
    pub fn look_up(&self, text: &[u8], place: usize, mut found: impl FnMut(Found)) {
        let Some(bytes) = text.get(place..place + WINDOW) else { return };
        let bits = (self.buckets.len() - 1).ilog2();
        let bucket = hash(fold(window(bytes)), bits);
        let (start, end) = (self.buckets[bucket].get(), self.buckets[bucket + 1].get());
        for slot in self.slots.get(start as usize..end as usize).unwrap_or_default() {
            let [low, high, mask_low, mask_high, literal, before, back] = slot.map(U32::get);
            let (value, mask) = (wide(low, high), wide(mask_low, mask_high));
            let context = place
                .checked_sub(before as usize)
                .and_then(|start| text.get(start..start + 8))
                .and_then(|bytes| bytes.first_chunk::<8>())
                .map(|bytes| u64::from_le_bytes(*bytes) | 0x2020_2020_2020_2020);
            // At the edges of a text the literal itself is compared at once.
            if context.is_none_or(|context| context & mask == value) {
                found(Found { number: literal, back: back as usize });
            }
        }
    }

    /// The alternatives that are looked for by a literal.
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

fn wide(low: u32, high: u32) -> u64 {
    u64::from(low) | u64::from(high) << 32
}

/// The slot of a literal for its window at `at`: the context begins up to two bytes before
/// the window and has eight bytes, those beyond the literal not counting.
fn slot(literal: &[u8], number: u32, at: usize) -> [u32; 7] {
    let short = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
    let before = at.min(2).max((at + 8).saturating_sub(literal.len()).min(at).min(4));
    let context = &literal[at - before..literal.len().min(at - before + 8)];
    let (mut value, mut mask) = (0_u64, 0_u64);
    for (place, &byte) in context.iter().enumerate() {
        value |= u64::from(byte | 0x20) << (8 * place);
        mask |= 0xff << (8 * place);
    }
    let low = |number: u64| (number & 0xffff_ffff) as u32;
    [low(value), low(value >> 32), low(mask), low(mask >> 32), number, short(before), short(at)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(keys: &Keys<'_>, text: &str) -> Vec<(usize, u32)> {
        let mut found = Vec::new();
        for place in 0..text.len() {
            keys.look_up(text.as_bytes(), place, |literal| {
                found.extend(place.checked_sub(literal.back).map(|at| (at, literal.number)));
            });
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    fn keys(literals: &[&str], sequences: &[&[u32]]) -> Keys<'static> {
        let literals: Vec<&[u8]> = literals.iter().map(|literal| literal.as_bytes()).collect();
        let sequences = sequences.iter().map(|sequence| sequence.iter().copied());
        Keys::build(&literals, sequences, &Rarity::prior())
    }

    #[test]
    fn a_literal_has_a_slot_at_each_of_two_neighbouring_places() {
        let keys = keys(&["no such file", "磁盘已满"], &[&[0], &[1]]);
        let text = "x No Such File; 磁盘已满";
        assert_eq!(found(&keys, text), [(2, 0), (16, 1)]);
        let mut places = 0;
        for place in 0..text.len() {
            keys.look_up(text.as_bytes(), place, |_| places += 1);
        }
        assert_eq!(places, 4);
    }

    #[test]
    fn the_bytes_around_a_window_count() {
        let keys = keys(&["aaaaqzqzbbbb"], &[&[0]]);
        assert_eq!(found(&keys, "cccc AAAAQZqzbbbb cccc"), [(5, 0)]);
        assert_eq!(found(&keys, "cccc ccccqzqzcccc cccc"), []);
        // At the edge of a text there is no context; the literal is compared later.
        assert_eq!(found(&keys, "xxxxqzqz"), [(0, 0)]);
    }

    #[test]
    fn an_alternative_is_looked_for_by_its_rarest_literal() {
        let keys = keys(&["error: ", "zqxj", "quartz jig"], &[&[0, 2], &[0], &[1]]);
        assert_eq!(keys.owners(0), [U32::new(1)]);
        assert_eq!(keys.owners(2), [U32::new(0)]);
        assert_eq!(keys.owners(1), [U32::new(2)]);
        assert!(keys.owners(9).is_empty());
        assert!(!keys.odd_bitmap.is_empty());
    }

    #[test]
    fn the_bytes_are_read_in_place() {
        let keys = keys(&["no such file", "four"], &[&[0], &[1]]);
        let sections = keys.sections();
        let read = Keys::in_place(sections.each_ref().map(Vec::as_slice)).expect("they fit");
        assert_eq!(found(&read, "no such file: four"), found(&keys, "no such file: four"));
        assert!(Keys::in_place([b"123", &[], &[], &[], &[], &[]]).is_none());
    }
}
