//! What to look for: the rarest literal of each alternative, by its rarest windows.

use zerocopy::byteorder::little_endian::U32;

use super::{FARTHEST_CONTEXT, Keys};
use crate::matcher::filter::{
    BITMAP_SIZES, STRIDE, WINDOW, fold, hash, mark, mark_wide, wide_fold, window,
};
use crate::matcher::rarity::Rarity;
use crate::matcher::tables::Tables;

/// Bits of a bitmap for each window, at the least, as long as it may grow.
const BITS_PER_WINDOW: usize = 16;

impl Keys<'_> {
    /// Chooses a key for each alternative of the tables.
    #[must_use]
    pub fn of_tables(tables: &Tables<'_>, rarity: Rarity) -> Self {
        let literals: Vec<&[u8]> = tables.literals().collect();
        let sequences = tables.sequences().map(|sequence| sequence.iter().map(|n| n.get()));
        Self::build(&literals, sequences, rarity)
    }

    /// Chooses a key for each alternative: `sequences` has the literals of each, by number.
    pub fn build(
        literals: &[&[u8]],
        sequences: impl Iterator<Item = impl Iterator<Item = u32>>,
        rarity: Rarity,
    ) -> Self {
        let rarity = rarity.among(literals);
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
        let owners = owned.iter().map(|&(literal, owner)| (literal as usize, U32::new(owner)));
        let (owner_starts, owners) = group(literals.len(), owners);
        let keyed = (0..).zip(owner_starts.windows(2)).filter(|(_, span)| span[0] != span[1]);
        let mut windows: Vec<Window> = Vec::new();
        let mut close: Vec<u32> = Vec::new();
        for (literal, _) in keyed {
            let bytes = literals[literal as usize];
            let (place, _) = costs[literal as usize];
            let last = bytes.len() - WINDOW;
            if last == 0 {
                close.push(fold(window(bytes)));
            }
            let own = place..=last.min(place + STRIDE - 1);
            windows.extend(own.map(|at| Window { word: fold(window(&bytes[at..])), literal, at }));
        }
        let bitmap = bitmap_of(windows.iter().map(|window| window.word), windows.len());
        let eight = |window: &Window| literals[window.literal as usize][window.at..].first_chunk();
        let long = windows.iter().filter_map(eight).count();
        let mut long_bitmap = vec![0; bitmap_size(long)];
        let mut short_bitmap = vec![0; bitmap_size(windows.len() - long)];
        for window in &windows {
            match eight(window) {
                Some(bytes) => mark_wide(&mut long_bitmap, wide_fold(*bytes)),
                None => mark(&mut short_bitmap, window.word),
            }
        }
        let close_bitmap = if close.is_empty() {
            Vec::new()
        } else {
            bitmap_of(close.iter().copied(), close.len())
        };
        let bucket_bits = windows.len().max(16).ilog2() + 1;
        let slots = windows.iter().map(|&Window { word, literal, at }| {
            let slot = slot(literals[literal as usize], literal, at);
            (hash(word, bucket_bits), slot.map(U32::new))
        });
        let (buckets, slots) = group(1 << bucket_bits, slots);
        Self {
            bitmap: bitmap.into(),
            long_bitmap: long_bitmap.into(),
            short_bitmap: short_bitmap.into(),
            close_bitmap: close_bitmap.into(),
            buckets: buckets.into(),
            slots: slots.into(),
            owner_starts: owner_starts.into(),
            owners: owners.into(),
        }
    }
}

/// Four bytes that are looked for.
struct Window {
    /// The bytes, folded.
    word: u32,
    /// Whose they are.
    literal: u32,
    /// Where in it they begin.
    at: usize,
}

/// Puts items together that have the same number, in linear time; those of one number keep
/// their order. Returns where each group begins, with an end, and the items.
fn group<T: Copy + Default>(
    groups: usize,
    items: impl Iterator<Item = (usize, T)> + Clone,
) -> (Vec<U32>, Vec<T>) {
    let mut starts = vec![0_u32; groups + 1];
    for (number, _) in items.clone() {
        starts[number + 1] += 1;
    }
    for place in 1..starts.len() {
        starts[place] += starts[place - 1];
    }
    let mut sorted = vec![T::default(); starts[groups] as usize];
    let mut next = starts.clone();
    for (number, item) in items {
        sorted[next[number] as usize] = item;
        next[number] += 1;
    }
    (starts.into_iter().map(U32::new).collect(), sorted)
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

/// The slot of a literal for its window at `at`. Its context is the first or the last eight
/// bytes, whichever has more that the filter has not looked at.
fn slot(literal: &[u8], number: u32, at: usize) -> [u32; 4] {
    let small = |place: usize| u32::try_from(place).unwrap_or_default();
    let last = literal.len().saturating_sub(8).min(FARTHEST_CONTEXT);
    let start = if last.saturating_sub(at) >= at.min(8) { last } else { 0 };
    let context = &literal[start..literal.len().min(start + 8)];
    let value = (0..)
        .zip(context)
        .fold(0, |value, (place, &byte)| value | u64::from(byte | 0x20) << (8 * place));
    let low = |number: u64| (number & 0xffff_ffff) as u32;
    let shape = small(context.len()) | small(start) << 4 | small(at) << 16;
    [low(value), low(value >> 32), number, shape]
}
