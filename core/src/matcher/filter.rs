//! Where in a text one of many literals stands, at a cost that hardly depends on how many
//! there are.
//!
//! ```text
//!  every place ──► four bytes, case folded ──► one bit of a bitmap ──► key ──► the literal
//!                                              (a few in a hundred)  (binary search, compare)
//! ```
//!
//! Each literal is known by its four rarest bytes in a row. Building this is a sort; an
//! automaton over thousands of literals would take longer than most texts do.

use std::ops::Range;

/// Bits of a hash, and so the size of the bitmap: 2^18 bits are 32 KiB and stay in the cache.
const HASH_BITS: u32 = 18;

/// The bytes of a key.
const KEY: usize = 4;

/// Finds literals without regard to ASCII case.
pub struct Filter {
    /// Literals in lower case, one behind the other.
    bytes: Vec<u8>,
    /// Sorted by key.
    literals: Vec<Literal>,
    bitmap: Vec<u64>,
}

struct Literal {
    key: u32,
    /// How far into the literal its key begins.
    key_at: u32,
    start: u32,
    end: u32,
    /// What the literal belongs to.
    owner: u32,
}

impl Filter {
    /// A filter over literals in lower case, each with what it belongs to. One that is
    /// shorter than four bytes is never found.
    pub fn new<'l>(literals: impl IntoIterator<Item = (&'l [u8], u32)>) -> Self {
        let mut filter =
            Self { bytes: Vec::new(), literals: Vec::new(), bitmap: vec![0; 1 << (HASH_BITS - 6)] };
        for (literal, owner) in literals.into_iter().filter(|(literal, _)| literal.len() >= KEY) {
            let key_at = rarest_window(literal);
            let key = fold(window(literal, key_at));
            let start = index(filter.bytes.len());
            filter.bytes.extend_from_slice(literal);
            let end = index(filter.bytes.len());
            let bit = hash(key);
            filter.bitmap[bit >> 6] |= 1 << (bit & 63);
            filter.literals.push(Literal { key, key_at: index(key_at), start, end, owner });
        }
        filter.literals.sort_by_key(|literal| (literal.key, literal.owner, literal.start));
        filter
    }

    /// Tells `found` the place and the owner of every literal in `text`.
    pub fn find(&self, text: &[u8], mut found: impl FnMut(Range<usize>, u32)) {
        for (at, bytes) in text.windows(KEY).enumerate() {
            let key = fold(window(bytes, 0));
            let bit = hash(key);
            if self.bitmap[bit >> 6] & (1 << (bit & 63)) != 0 {
                self.find_at(text, at, key, &mut found);
            }
        }
    }

    #[cold]
    fn find_at(&self, text: &[u8], at: usize, key: u32, found: &mut impl FnMut(Range<usize>, u32)) {
        let first = self.literals.partition_point(|literal| literal.key < key);
        for literal in self.literals[first..].iter().take_while(|literal| literal.key == key) {
            let spelled = &self.bytes[literal.start as usize..literal.end as usize];
            let Some(start) = at.checked_sub(literal.key_at as usize) else { continue };
            let Some(shown) = text.get(start..start + spelled.len()) else { continue };
            if shown.eq_ignore_ascii_case(spelled) {
                found(start..start + spelled.len(), literal.owner);
            }
        }
    }
}

/// A place in a filter; literals of 4 GiB do not fit into a program's memory of entries.
fn index(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

fn window(bytes: &[u8], at: usize) -> u32 {
    bytes[at..].first_chunk::<KEY>().map_or(0, |bytes| u32::from_le_bytes(*bytes))
}

/// Makes upper and lower case the same; other bytes may fall together too, which the
/// comparison with the literal sorts out.
fn fold(word: u32) -> u32 {
    word | 0x2020_2020
}

/// Multiplicative hashing (Knuth, The Art of Computer Programming, volume 3, section 6.4).
fn hash(key: u32) -> usize {
    (key.wrapping_mul(0x9e37_79b1) >> (32 - HASH_BITS)) as usize
}

/// Where the four bytes in a row begin that are the least common in logs.
fn rarest_window(literal: &[u8]) -> usize {
    let commonness = |byte: &u8| match byte {
        b' ' | b'e' => 6,
        b'a' | b'i' | b'n' | b'o' | b'r' | b's' | b't' => 5,
        b'c' | b'd' | b'l' | b'm' | b'p' | b'u' | b'.' | b'/' | b'-' | b'0'..=b'9' => 3,
        b':' | b'b' | b'f' | b'g' | b'h' | b'v' | b'y' | b'_' => 2,
        _ => 1,
    };
    (0..=literal.len() - KEY)
        .min_by_key(|&at| literal[at..at + KEY].iter().map(commonness).sum::<u32>())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(literals: &[&str], text: &str) -> Vec<(usize, u32)> {
        let owned = literals.iter().zip(0..).map(|(literal, owner)| (literal.as_bytes(), owner));
        let mut found = Vec::new();
        Filter::new(owned).find(text.as_bytes(), |span, owner| found.push((span.start, owner)));
        found.sort_unstable();
        found
    }

    #[test]
    fn every_place_of_every_literal_is_found_in_any_case() {
        let literals = ["no such file", "such", "ERRO", "错误：", "abc"];
        assert_eq!(
            found(&literals, "No Such File; 错误：no such FILE such suc"),
            [(0, 0), (3, 1), (14, 3), (23, 0), (26, 1), (36, 1)],
        );
        // A literal in upper case or of three bytes is nobody's: plans spell lower case.
        assert_eq!(found(&literals, "ERROR abc"), [(0, 2)]);
    }

    #[test]
    fn the_edges_of_a_text_are_seen() {
        assert_eq!(found(&["abcd", "xabcd"], "abcd"), [(0, 0)]);
        assert_eq!(found(&["abcd"], "abc"), []);
        assert_eq!(found(&[], "abcd"), []);
    }
}
