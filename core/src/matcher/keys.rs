//! What is looked for: a key for each alternative, the four rarest bytes in a row of its
//! rarest literal, with the bytes around it.
//!
//! ```text
//!   window ─hash─► bitmap (is there such a key?)          see `filter`
//!          ─hash─► bucket ─► slots: eight bytes of context, their mask, the literal
//!                            literal ─► the alternatives that it stands for
//! ```
//!
//! Only every fourth place of a text is looked at, so a literal has four slots, for four
//! windows in a row, of which one stands at such a place. A literal of five or six bytes has
//! not so many; what is missing is made up by windows that reach one byte over its edge, one
//! for each value of that byte. For what cannot be helped in this way, literals of four bytes
//! and too many short ones, every place is looked at; there are none in the binary.

use std::borrow::Cow;

use zerocopy::FromBytes;
use zerocopy::byteorder::little_endian::U32;

use super::filter::{
    BITMAP_SIZES, WINDOW, edge_window, fold, hash, mark, mark_wide, wide_fold, window,
};
use super::rarity::Rarity;
use super::tables::Tables;

/// How many sections keys have.
pub const SECTIONS: usize = 8;

/// Bits of a bitmap for each window, at the least, as long as it may grow.
const BITS_PER_WINDOW: usize = 16;

/// A literal with fewer bytes has not four windows.
const LONG: usize = 2 * WINDOW - 1;

/// How many short literals may reach over their edges: each takes hundreds of windows.
const MAX_SHORT: usize = 256;

/// Eight bytes of folded context (two numbers); the literal; and in one number, from its
/// lowest bits on: the first byte of the context that counts (4 bits), the first behind those
/// (4), bytes from the context's start to the window (4), bytes from the literal's start to
/// the window, plus one (20). A slot never lies in two lines of a processor's cache.
type Slot = [U32; 4];

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

/// A literal that may stand at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// Its number.
    pub number: u32,
    /// Bytes from its start to the place, plus one: a place may stand right before it.
    pub back: usize,
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

    /// Chooses a key for each alternative of the tables.
    #[must_use]
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
        for &(literal, _) in &owned {
            owner_starts[literal as usize + 1] += 1;
        }
        for place in 1..owner_starts.len() {
            owner_starts[place] += owner_starts[place - 1];
        }
        let mut keyed: Vec<u32> = owned.iter().map(|&(literal, _)| literal).collect();
        keyed.dedup();
        let is_short = |number: &&u32| literals[**number as usize].len() < LONG;
        let reaches_over = keyed.iter().filter(is_short).count() <= MAX_SHORT;
        // Hashes, their literal, and where in it they begin.
        let mut windows: Vec<(u32, u32, isize)> = Vec::new();
        let mut close: Vec<u32> = Vec::new();
        for &number in &keyed {
            let literal = literals[number as usize];
            let all = windows_of(literal, costs[number as usize].0, reaches_over);
            if all.is_empty() {
                let last = literal.len() - WINDOW;
                let own =
                    (0..=last).map(|at| (fold(window(&literal[at..])), number, at.cast_signed()));
                close.extend(own.clone().map(|(word, ..)| word));
                windows.extend(own);
            } else {
                windows.extend(all.into_iter().map(|(word, at)| (word, number, at)));
            }
        }
        let bitmap = bitmap_of(windows.iter().map(|&(word, ..)| word), windows.len());
        let mut long_bitmap = vec![0; bitmap_size(windows.len())];
        let mut short_bitmap = long_bitmap.clone();
        for &(word, number, at) in &windows {
            let bytes = usize::try_from(at).ok().and_then(|at| literals[number as usize].get(at..));
            match bytes.and_then(|bytes| bytes.first_chunk::<8>()) {
                Some(bytes) => mark_wide(&mut long_bitmap, wide_fold(*bytes)),
                None => mark(&mut short_bitmap, word),
            }
        }
        let close_bitmap = if close.is_empty() {
            Vec::new()
        } else {
            bitmap_of(close.iter().copied(), close.len())
        };
        let bucket_bits = windows.len().max(16).ilog2() + 1;
        let mut slots: Vec<(usize, [u32; 4])> = windows
            .into_iter()
            .map(|(word, number, at)| {
                (hash(word, bucket_bits), slot(literals[number as usize], number, at))
            })
            .collect();
        slots.sort_unstable();
        let mut buckets = vec![0_u32; (1 << bucket_bits) + 1];
        for &(bucket, _) in &slots {
            buckets[bucket + 1] += 1;
        }
        for place in 1..buckets.len() {
            buckets[place] += buckets[place - 1];
        }
        let numbers = |numbers: Vec<u32>| numbers.into_iter().map(U32::new).collect::<Vec<_>>();
        Self {
            bitmap: bitmap.into(),
            long_bitmap: long_bitmap.into(),
            short_bitmap: short_bitmap.into(),
            close_bitmap: close_bitmap.into(),
            buckets: numbers(buckets).into(),
            slots: slots.into_iter().map(|(_, slot)| slot.map(U32::new)).collect(),
            owner_starts: numbers(owner_starts).into(),
            owners: owned.into_iter().map(|(_, owner)| U32::new(owner)).collect(),
        }
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
    /// there, and the bytes of context around it that are theirs.
    #[inline]
    pub fn look_up(&self, text: &[u8], place: usize, mut found: impl FnMut(Found)) {
        let Some(word) = text.get(place..).and_then(edge_window) else { return };
        let bits = (self.buckets.len() - 1).ilog2();
        let bucket = hash(fold(word), bits);
        let (start, end) = (self.buckets[bucket].get(), self.buckets[bucket + 1].get());
        for slot in self.slots.get(start as usize..end as usize).unwrap_or_default() {
            let [low, high, number, shape] = slot.map(U32::get);
            let value = u64::from(low) | u64::from(high) << 32;
            let (first, end) = (8 * (shape & 0xf), 8 * (shape >> 4 & 0xf));
            let mask =
                u64::MAX.unbounded_shl(first) & u64::MAX.unbounded_shr(64_u32.wrapping_sub(end));
            let context = place
                .checked_sub((shape >> 8 & 0xf) as usize)
                .and_then(|start| text.get(start..start + 8))
                .and_then(|bytes| bytes.first_chunk::<8>())
                .map(|bytes| wide_fold(*bytes));
            // At the edges of a text the literal itself is compared at once.
            if context.is_none_or(|context| context & mask == value) {
                found(Found { number, back: (shape >> 12) as usize });
            }
        }
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

/// The windows by which a literal is found at every fourth place, folded, with their places
/// in it: from `place` on where it is long enough. Nothing where they would be too many.
fn windows_of(literal: &[u8], place: usize, reaches_over: bool) -> Vec<(u32, isize)> {
    let own = |at: usize| (fold(window(&literal[at..])), at.cast_signed());
    if literal.len() >= LONG {
        return (place..place + WINDOW).map(own).collect();
    }
    if !reaches_over || literal.len() <= WINDOW {
        return Vec::new();
    }
    let last = literal.len() - WINDOW;
    let mut windows: Vec<_> = (0..=last).map(own).collect();
    // Five bytes have two windows and want one more on either side, six have three.
    let before = (0..=0xff_u8).map(|byte| ([byte, literal[0], literal[1], literal[2]], -1));
    let behind = (0..=0xff_u8).map(|byte| {
        let [a, b, c] = [1, 2, 3].map(|at| literal[last + at]);
        ([a, b, c, byte], last.cast_signed() + 1)
    });
    windows.extend(before.map(|(bytes, at)| (fold(window(&bytes)), at)));
    if last == 1 {
        windows.extend(behind.map(|(bytes, at)| (fold(window(&bytes)), at)));
    }
    windows.sort_unstable();
    windows.dedup();
    windows
}

/// A bitmap with a bit for each window; its size is that for `count` of them.
fn bitmap_of(windows: impl Iterator<Item = u32>, count: usize) -> Vec<u8> {
    let mut bitmap = vec![0; bitmap_size(count)];
    windows.for_each(|word| mark(&mut bitmap, word));
    bitmap
}

fn bitmap_size(count: usize) -> usize {
    let wanted = count * BITS_PER_WINDOW / 8;
    let largest = BITMAP_SIZES[BITMAP_SIZES.len() - 1];
    BITMAP_SIZES.into_iter().find(|&size| size >= wanted).unwrap_or(largest)
}

/// The slot of a literal for its window at `at`, which may begin one byte before it: eight
/// bytes of context, as many of them as possible the literal's own.
fn slot(literal: &[u8], number: u32, at: isize) -> [u32; 4] {
    let small = |place: isize| u32::try_from(place).unwrap_or_default();
    let length = literal.len().cast_signed();
    let start = (at - 2).max(0).min((length - 8).max(0)).max(at - 4).min(at);
    let (first, end) = ((-start).max(0), (length - start).min(8));
    let bytes = (first..end).map(|place| literal[(start + place).cast_unsigned()] | 0x20);
    let value =
        (first..).zip(bytes).fold(0, |value, (at, byte)| value | u64::from(byte) << (8 * at));
    let low = |number: u64| (number & 0xffff_ffff) as u32;
    let shape = small(first) | small(end) << 4 | small(at - start) << 8 | small(at + 1) << 12;
    [low(value), low(value >> 32), number, shape]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(keys: &Keys<'_>, text: &str) -> Vec<(usize, u32)> {
        let mut found = Vec::new();
        for place in 0..text.len() {
            keys.look_up(text.as_bytes(), place, |literal| {
                found.extend((place + 1).checked_sub(literal.back).map(|at| (at, literal.number)));
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
    fn a_literal_has_slots_at_four_neighbouring_places() {
        let keys = keys(&["no such file", "磁盘已满"], &[&[0], &[1]]);
        let text = "x No Such File; 磁盘已满; and more";
        assert_eq!(found(&keys, text), [(2, 0), (16, 1)]);
        let mut places = 0;
        for place in 0..text.len() {
            keys.look_up(text.as_bytes(), place, |_| places += 1);
        }
        assert_eq!(places, 8);
    }

    #[test]
    fn whatever_its_length_a_literal_is_found_at_some_fourth_place() {
        for literal in ["E0382", "TS2554", "missing", "a very long literal"] {
            let keys = keys(&[literal], &[&[0]]);
            for before in ["", "x", "::", "(((", "\n\n\n\n"] {
                let text = format!("{before}{literal}");
                let mut found = Vec::new();
                for place in (0..text.len()).step_by(4) {
                    keys.look_up(text.as_bytes(), place, |literal| {
                        found.extend((place + 1).checked_sub(literal.back));
                    });
                }
                assert!(found.contains(&before.len()), "{before:?} {literal}");
            }
        }
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
