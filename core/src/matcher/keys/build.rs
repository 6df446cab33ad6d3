//! What to look for: the rarest literal of each alternative, by its rarest windows.

use zerocopy::byteorder::little_endian::U32;

use super::Keys;
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
        // Folded windows, their literal, and where in it they begin.
        let mut windows: Vec<(u32, u32, usize)> = Vec::new();
        let mut close: Vec<u32> = Vec::new();
        for &number in &keyed {
            let literal = literals[number as usize];
            let (place, _) = costs[number as usize];
            let last = literal.len() - WINDOW;
            if last == 0 {
                close.push(fold(window(literal)));
            }
            let own = place..=last.min(place + STRIDE - 1);
            windows.extend(own.map(|at| (fold(window(&literal[at..])), number, at)));
        }
        let bitmap = bitmap_of(windows.iter().map(|&(word, ..)| word), windows.len());
        let mut long_bitmap = vec![0; bitmap_size(windows.len())];
        let mut short_bitmap = long_bitmap.clone();
        for &(word, number, at) in &windows {
            match literals[number as usize][at..].first_chunk::<8>() {
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

/// The slot of a literal for its window at `at`: eight bytes of context, as many of them as
/// possible the literal's own.
fn slot(literal: &[u8], number: u32, at: usize) -> [u32; 4] {
    let small = |place: usize| u32::try_from(place).unwrap_or_default();
    let last = literal.len().saturating_sub(8);
    let start = at.saturating_sub(2).min(last).max(at.saturating_sub(4));
    let context = &literal[start..literal.len().min(start + 8)];
    let value = (0..)
        .zip(context)
        .fold(0, |value, (place, &byte)| value | u64::from(byte | 0x20) << (8 * place));
    let low = |number: u64| (number & 0xffff_ffff) as u32;
    let shape = small(context.len()) | small(at - start) << 4 | small(at) << 8;
    [low(value), low(value >> 32), number, shape]
}
