//! What a match, or the rest of one, can begin with.

use regex_syntax::hir::literal::Extractor;
use regex_syntax::hir::{Class, ClassUnicode, ClassUnicodeRange, Hir, HirKind};
use regex_syntax::utf8::Utf8Sequences;

/// The characters that come next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Follow {
    /// The characters.
    pub chars: ClassUnicode,
    /// Whether the match may just as well be over.
    pub may_end: bool,
    /// Whether all of this is certain; where bytes or assertions come next, it is not.
    pub is_known: bool,
}

impl Follow {
    /// Behind the last part of a pattern.
    pub fn end() -> Self {
        Self { chars: ClassUnicode::empty(), may_end: true, is_known: true }
    }

    pub fn unknown() -> Self {
        Self { chars: ClassUnicode::empty(), may_end: true, is_known: false }
    }

    /// What comes next where `parts` stand before `self`.
    pub fn before(&self, parts: &[Hir]) -> Self {
        let mut all = Self { may_end: true, ..Self::end() };
        for part in parts {
            let first = first(part);
            all.chars.union(&first.chars);
            all.is_known &= first.is_known;
            if !first.may_end {
                all.may_end = false;
                return all;
            }
        }
        all.chars.union(&self.chars);
        all.may_end = self.may_end;
        all.is_known &= self.is_known;
        all
    }

    /// Whether none of these characters is in `class`.
    pub fn avoids(&self, class: &ClassUnicode) -> bool {
        let mut shared = self.chars.clone();
        shared.intersect(class);
        self.is_known && shared.ranges().is_empty()
    }
}

/// What a node begins with; `may_end` says that it may match nothing at all.
fn first(tree: &Hir) -> Follow {
    let of = |chars, may_end| Follow { chars, may_end, is_known: true };
    match tree.kind() {
        HirKind::Empty => of(ClassUnicode::empty(), true),
        HirKind::Look(_) | HirKind::Class(Class::Bytes(_)) => Follow::unknown(),
        HirKind::Literal(literal) => {
            let bytes = &literal.0[..literal.0.len().min(4)];
            let text = match std::str::from_utf8(bytes) {
                Ok(text) => text,
                Err(error) => {
                    std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default()
                }
            };
            match text.chars().next() {
                Some(c) => of(ClassUnicode::new([ClassUnicodeRange::new(c, c)]), false),
                None => Follow { may_end: false, ..Follow::unknown() },
            }
        }
        HirKind::Class(Class::Unicode(class)) => of(class.clone(), false),
        HirKind::Capture(capture) => first(&capture.sub),
        HirKind::Repetition(repetition) => {
            let mut sub = first(&repetition.sub);
            sub.may_end |= repetition.min == 0;
            sub
        }
        HirKind::Concat(parts) => Follow::end().before(parts),
        HirKind::Alternation(parts) => {
            let mut all = of(ClassUnicode::empty(), false);
            for part in parts {
                let first = first(part);
                all.chars.union(&first.chars);
                all.may_end |= first.may_end;
                all.is_known &= first.is_known;
            }
            all
        }
    }
}

/// The bytes that a match can begin with, a bit for each; all of them where a match may be
/// empty or where it is not known.
pub fn first_bytes(tree: &Hir) -> [u8; 32] {
    let mut bits = [0; 32];
    if collect_first_bytes(tree, &mut bits) { [0xff; 32] } else { bits }
}

/// Returns whether the node may match without a byte, so that what follows counts too.
fn collect_first_bytes(tree: &Hir, bits: &mut [u8; 32]) -> bool {
    let mut set = |from: u8, to: u8| {
        for byte in from..=to {
            bits[usize::from(byte >> 3)] |= 1 << (byte & 7);
        }
    };
    match tree.kind() {
        HirKind::Empty | HirKind::Look(_) => true,
        HirKind::Literal(literal) => {
            set(literal.0[0], literal.0[0]);
            false
        }
        HirKind::Class(Class::Bytes(class)) => {
            class.ranges().iter().for_each(|range| set(range.start(), range.end()));
            false
        }
        HirKind::Class(Class::Unicode(class)) => {
            for range in class.ranges() {
                for sequence in Utf8Sequences::new(range.start(), range.end()) {
                    let lead = sequence.as_slice()[0];
                    set(lead.start, lead.end);
                }
            }
            false
        }
        HirKind::Capture(capture) => collect_first_bytes(&capture.sub, bits),
        HirKind::Repetition(repetition) => {
            collect_first_bytes(&repetition.sub, bits) || repetition.min == 0
        }
        HirKind::Concat(parts) => parts.iter().all(|part| collect_first_bytes(part, bits)),
        HirKind::Alternation(parts) => {
            let mut may_be_empty = false;
            for part in parts {
                may_be_empty |= collect_first_bytes(part, bits);
            }
            may_be_empty
        }
    }
}

/// What the first bytes of a match can be, taken together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prefixes {
    /// How many bytes are taken together: [`Self::LONG`], [`Self::SHORT`], or 0 where a match
    /// can begin in too many ways.
    pub width: usize,
    /// A bit for each hash of so many bytes.
    pub bits: [u8; 32],
}

impl Prefixes {
    /// The most bytes that are taken together.
    pub const LONG: usize = 3;
    /// The fewest.
    pub const SHORT: usize = 2;
    /// More prefixes than this set too many bits to be of use.
    const MOST: usize = 48;

    /// Reads them off a tree.
    pub fn of(tree: &Hir) -> Self {
        let mut extractor = Extractor::new();
        extractor.limit_literal_len(Self::LONG).limit_total(Self::MOST);
        let prefixes = extractor.extract(tree);
        let prefixes = prefixes.literals().unwrap_or_default();
        let shortest = prefixes.iter().map(|prefix| prefix.len()).min().unwrap_or(0);
        let width = if shortest < Self::SHORT { 0 } else { shortest };
        let mut bits = [0; 32];
        for prefix in prefixes.iter().filter(|_| width > 0) {
            let hash = Self::hash(&prefix.as_bytes()[..width]);
            bits[usize::from(hash >> 3)] |= 1 << (hash & 7);
        }
        Self { width, bits }
    }

    /// The hash of a few bytes, of eight bits.
    #[inline]
    #[must_use]
    pub fn hash(bytes: &[u8]) -> u8 {
        let word = bytes.iter().fold(0_u32, |word, &byte| word << 8 | u32::from(byte));
        word.wrapping_mul(0x9e37_79b1).to_le_bytes()[3]
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse_pattern;
    use super::*;

    fn bytes(pattern: &str) -> String {
        let bits = first_bytes(&parse_pattern(pattern).expect("the pattern is valid"));
        let is_set = |byte: &u8| bits[usize::from(byte >> 3)] & (1 << (byte & 7)) != 0;
        (b' '..0x7f).filter(is_set).map(char::from).collect()
    }

    #[test]
    fn first_bytes_are_those_that_a_match_can_begin_with() {
        assert_eq!(bytes("\\bab|c?[d-f]+x"), "acdef");
        assert_eq!(bytes("(?:a|)b"), "ab");
        assert_eq!(bytes("a?").len(), 95);
        assert_eq!(bytes("错误"), "");
    }

    #[test]
    fn prefixes_are_taken_together_where_a_match_begins_in_few_ways() {
        let prefixes =
            |pattern: &str| Prefixes::of(&parse_pattern(pattern).expect("the pattern is valid"));
        let has = |pattern: &str, text: &str| {
            let Prefixes { width, bits } = prefixes(pattern);
            let hash = Prefixes::hash(&text.as_bytes()[..width]);
            bits[usize::from(hash >> 3)] & (1 << (hash & 7)) != 0
        };
        assert_eq!(prefixes("(?:fatal|error): x").width, 3);
        assert!(has("(?:fatal|error): x", "fatal") && has("(?:fatal|error): x", "error"));
        assert!(!has("(?:fatal|error): x", "other"));
        assert_eq!(prefixes("^\\b(?P<x>ab|cde)\\d").width, 2);
        assert!(has("[Ff]atal", "Fatal") && has("[Ff]atal", "fatal"));
        for pattern in ["\\w+ failed", "a\\w", "", "(?:abc)?d", "a|bcd"] {
            assert_eq!(prefixes(pattern).width, 0, "{pattern}");
        }
    }

    #[test]
    fn what_follows_is_known_up_to_assertions() {
        let follow = |pattern: &str| {
            let tree = parse_pattern(pattern).expect("the pattern is valid");
            Follow::end().before(std::slice::from_ref(&tree))
        };
        let word = follow("\\w").chars;
        assert!(follow("' x").avoids(&word));
        assert!(follow("(?:-|:)?").avoids(&word));
        assert!(!follow("(?:-|a)").avoids(&word));
        assert!(!follow("$").avoids(&word));
    }
}
