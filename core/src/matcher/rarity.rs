//! How rare places bytes in a row are: by a rough guess, or as a sample of the log itself
//! tells, and by what many literals have in common: the lines that show one of them show what
//! it shares with the others. What is looked for is what is rare; what is found does not
//! depend on it.

use super::filter::{STRIDE, WINDOW, fold, hash, window};

/// Bits of the hash by which windows are counted: 2^18 counters of 16 bits.
const COUNTER_BITS: u32 = 18;

/// The commonness of windows of bytes.
#[derive(Debug)]
pub struct Rarity {
    /// Counts of a sample by hash; empty where nothing but a guess is at hand.
    counts: Vec<u16>,
    /// The same of the literals among which is chosen; empty at first.
    shared: Vec<u16>,
}

impl Rarity {
    /// A guess for logs of which nothing is known.
    #[must_use]
    pub fn prior() -> Self {
        Self { counts: Vec::new(), shared: Vec::new() }
    }

    /// What a sample tells. It is more than the guess: whatever the log is about is common
    /// in it, `cmake` in the log of a cmake build.
    #[must_use]
    pub fn of_sample(sample: &[u8]) -> Self {
        Self { counts: count([sample]), shared: Vec::new() }
    }

    /// The same, where one of these literals is chosen rather than another: a window that many
    /// of them have does not tell them from each other.
    #[must_use]
    pub fn among(self, literals: &[&[u8]]) -> Self {
        Self { shared: count(literals.iter().copied()), ..self }
    }

    /// The window at which a literal is best looked for, as its place in the literal, and how
    /// common it is with the one behind it, which is looked for too (see [`super::keys`]). A
    /// literal that has but one is the worst choice.
    #[must_use]
    pub fn best_place(&self, literal: &[u8]) -> (usize, u64) {
        /// A place must fit into a slot; what stands further back is not needed.
        const FAR: usize = 64 << 10;
        let Some(last) = literal.len().min(FAR).checked_sub(WINDOW) else { return (0, u64::MAX) };
        let mut costs = literal.windows(WINDOW).map(|bytes| self.cost(bytes));
        let mut before = costs.next().unwrap_or(u64::MAX);
        if last == 0 {
            return (0, before + (1 << 50));
        }
        // Both windows of a long literal have eight bytes of it.
        let whole = (last + 2).saturating_sub(WINDOW + STRIDE);
        let places = if whole > 0 { whole } else { last };
        let mut best = (0, u64::MAX);
        for (place, cost) in costs.take(places).enumerate() {
            if before + cost < best.1 {
                best = (place, before + cost);
            }
            before = cost;
        }
        best
    }

    /// The count in the sample weighs more than that in the literals, of which few are in a
    /// sample, and that more than any guess.
    #[inline]
    fn cost(&self, bytes: &[u8]) -> u64 {
        let hash = hash(fold(window(bytes)), COUNTER_BITS);
        let counted = |counts: &[u16]| counts.get(hash).copied().map_or(0, u64::from);
        let seen = (counted(&self.counts) << 10) + (counted(&self.shared) << 4);
        seen + bytes.iter().map(|&byte| u64::from(COMMONNESS[usize::from(byte)])).sum::<u64>()
    }
}

/// How often each window stands in the texts, by its hash.
fn count<'t>(texts: impl IntoIterator<Item = &'t [u8]>) -> Vec<u16> {
    let mut counts = vec![0_u16; 1 << COUNTER_BITS];
    for bytes in texts.into_iter().flat_map(|text| text.windows(WINDOW)) {
        let count = &mut counts[hash(fold(window(bytes)), COUNTER_BITS)];
        *count = count.saturating_add(1);
    }
    counts
}

/// How common each byte is in logs, from 1 to 6.
static COMMONNESS: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < table.len() {
        table[byte] = commonness(byte.to_le_bytes()[0]);
        byte += 1;
    }
    table
};

const fn commonness(byte: u8) -> u8 {
    match byte {
        b' ' | b'e' => 6,
        b'a' | b'i' | b'n' | b'o' | b'r' | b's' | b't' => 5,
        b'c' | b'd' | b'l' | b'm' | b'p' | b'u' | b'.' | b'/' | b'-' | b'0'..=b'9' => 3,
        b':' | b'b' | b'f' | b'g' | b'h' | b'v' | b'y' | b'_' => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sample_outweighs_the_guess() {
        let (common, rare): (&[u8], &[u8]) = (b"zzqqxxzz", b"error: cmake failed");
        let prior = Rarity::prior();
        assert!(prior.best_place(common).1 < prior.best_place(rare).1);
        let sampled = Rarity::of_sample(&b"zzqqxxzz ".repeat(100));
        assert!(sampled.best_place(common).1 > sampled.best_place(rare).1);
    }

    #[test]
    fn what_literals_share_does_not_tell_them_apart() {
        let literals: [&[u8]; 3] = [b"xqzwvj bad zebra", b"xqzwvj bad horse", b"xqzwvj bad mouse"];
        let place = |rarity: &Rarity| rarity.best_place(literals[1]).0;
        assert!(place(&Rarity::prior()) < 4);
        assert!(place(&Rarity::prior().among(&literals)) > 6);
    }

    #[test]
    fn the_rarest_window_is_chosen_and_a_short_literal_is_the_worst() {
        let prior = Rarity::prior();
        assert_eq!(prior.best_place(b"see the XQZWKJX note").0, 8);
        assert!(prior.best_place(b"qzqz").1 > prior.best_place(b"e e e e").1);
        assert_eq!(prior.best_place(b"abc").1, u64::MAX);
    }
}
