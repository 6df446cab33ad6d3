//! What a match, or the rest of one, can begin with.

use regex_syntax::hir::literal::{Extractor, Literal};
use regex_syntax::hir::{Class, ClassUnicode, ClassUnicodeRange, Hir, HirKind};

/// What stands behind a part of a pattern.
#[derive(Debug, Clone, Copy)]
pub enum Rest<'r> {
    /// Nothing: the match is over.
    End,
    /// It is not known.
    Unknown,
    /// These parts, and behind them another rest.
    Parts(&'r [Hir], &'r Self),
}

impl Rest<'_> {
    /// Whether what comes next is certainly none of the characters in `class`.
    pub fn avoids(&self, class: &ClassUnicode) -> bool {
        match self {
            Self::End => true,
            Self::Unknown => false,
            Self::Parts(parts, rest) => match all_avoid(parts, class) {
                Some(Length::Some) => true,
                Some(Length::Any) => rest.avoids(class),
                None => false,
            },
        }
    }
}

/// How much a part of a pattern matches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Length {
    /// Perhaps nothing.
    Any,
    /// One character at the least.
    Some,
}

/// Whether a node certainly begins with none of the characters in `class`; `None` if it may,
/// or if that cannot be told, as with assertions.
fn avoids(tree: &Hir, class: &ClassUnicode) -> Option<Length> {
    match tree.kind() {
        HirKind::Empty => Some(Length::Any),
        HirKind::Look(_) | HirKind::Class(Class::Bytes(_)) => None,
        HirKind::Literal(literal) => {
            let bytes = &literal.0[..literal.0.len().min(4)];
            let text = match std::str::from_utf8(bytes) {
                Ok(text) => text,
                Err(error) => {
                    std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default()
                }
            };
            let first = text.chars().next()?;
            (!shares(class.ranges(), first, first)).then_some(Length::Some)
        }
        HirKind::Class(Class::Unicode(own)) => {
            let mut own = own.ranges().iter();
            let shares = own.any(|range| shares(class.ranges(), range.start(), range.end()));
            (!shares).then_some(Length::Some)
        }
        HirKind::Capture(capture) => avoids(&capture.sub, class),
        HirKind::Repetition(repetition) => {
            let length = avoids(&repetition.sub, class)?;
            Some(if repetition.min == 0 { Length::Any } else { length })
        }
        HirKind::Concat(parts) => all_avoid(parts, class),
        HirKind::Alternation(parts) => {
            let mut shortest = Length::Some;
            for part in parts {
                if avoids(part, class)? == Length::Any {
                    shortest = Length::Any;
                }
            }
            Some(shortest)
        }
    }
}

/// The same for parts one behind the other.
fn all_avoid(parts: &[Hir], class: &ClassUnicode) -> Option<Length> {
    for part in parts {
        if avoids(part, class)? == Length::Some {
            return Some(Length::Some);
        }
    }
    Some(Length::Any)
}

/// Whether one of these ranges, in order, has a character from `first` to `last`.
fn shares(ranges: &[ClassUnicodeRange], first: char, last: char) -> bool {
    let after = ranges.partition_point(|range| range.end() < first);
    ranges.get(after).is_some_and(|range| range.start() <= last)
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
            // The first bytes of characters in UTF-8 are in the order of the characters.
            let lead = |c: char| c.encode_utf8(&mut [0; 4]).as_bytes()[0];
            class.ranges().iter().for_each(|range| set(lead(range.start()), lead(range.end())));
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
    #[must_use]
    pub fn of(tree: &Hir) -> Self {
        let mut extractor = Extractor::new();
        extractor.limit_literal_len(Self::LONG).limit_total(Self::MOST);
        let prefixes = extractor.extract(tree);
        let prefixes = prefixes.literals().unwrap_or_default();
        let shortest = prefixes.iter().map(Literal::len).min().unwrap_or(0);
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
        let word = parse_pattern("\\w").expect("the pattern is valid");
        let HirKind::Class(Class::Unicode(word)) = word.kind() else { panic!("it is a class") };
        let avoids = |pattern: &str| {
            let tree = parse_pattern(pattern).expect("the pattern is valid");
            Rest::Parts(std::slice::from_ref(&tree), &Rest::End).avoids(word)
        };
        assert!(avoids("' x"));
        assert!(avoids("(?:-|:)?"));
        assert!(avoids("\\W+\\w"));
        assert!(!avoids("(?:-|a)"));
        assert!(!avoids("-?é"));
        assert!(!avoids("$"));
        assert!(!Rest::Unknown.avoids(word));
    }
}
