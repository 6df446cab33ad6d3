//! The stage before the machine: does a line have all that an alternative demands?

use memchr::{memchr_iter, memchr2_iter};

use super::tables::Tables;

/// Whether all the literals of an alternative stand in the line, in their order. Where there
/// is but one, it is the one by which the line was found.
#[must_use]
pub fn lets_through(tables: &Tables<'_>, alternative: u32, line: &[u8]) -> bool {
    let sequence = tables.sequence(alternative);
    if sequence.len() < 2 {
        return true;
    }
    let mut rest = line;
    sequence.iter().all(|literal| {
        let (bytes, folds) = tables.literal(literal.get());
        match find(rest, bytes, folds) {
            Some(at) => {
                rest = &rest[at + bytes.len()..];
                true
            }
            None => false,
        }
    })
}

/// Where a literal (in lower case if it folds) first stands in a line, by its rarest byte. A
/// line is short and each literal is looked for once, so that nothing that must first be built
/// would pay.
fn find(line: &[u8], literal: &[u8], folds: bool) -> Option<usize> {
    let (offset, &probe) =
        literal.iter().enumerate().take(PROBED).min_by_key(|&(_, &byte)| commonness(byte))?;
    let stands_at = |at: usize| {
        let shown = line.get(at..at + literal.len());
        let is_it = shown.is_some_and(|shown| {
            if folds { shown.eq_ignore_ascii_case(literal) } else { shown == literal }
        });
        is_it.then_some(at)
    };
    let rest = line.get(offset..)?;
    if folds {
        memchr2_iter(probe, probe.to_ascii_uppercase(), rest).find_map(stands_at)
    } else {
        memchr_iter(probe, rest).find_map(stands_at)
    }
}

/// Among how many of a literal's bytes the rarest is looked for.
const PROBED: usize = 16;

/// How common each letter is, from 3: z, q, j, x, k, v, b, p, y, g, w, f, m, c, u, l, d, h, r, s,
/// n, i, o, a, t, e.
const RANKS: [u8; 26] = [
    26, 9, 16, 19, 28, 14, 12, 20, 24, 5, 7, 18, 15, 23, 25, 10, 4, 21, 22, 27, 17, 8, 13, 6, 11, 3,
];

/// How often a byte is met in logs, from 0: other bytes and capitals seldom, then digits and
/// signs, then letters in the order of English text, then the space.
fn commonness(byte: u8) -> u8 {
    match byte {
        b' ' => u8::MAX,
        b'a'..=b'z' => RANKS[usize::from(byte - b'a')],
        b'!'..=b'@' | b'['..=b'`' | b'{'..=b'~' => 2,
        b'A'..=b'Z' => 1,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tables::{Pattern, build};
    use super::*;

    fn lets(pattern: &str, line: &str) -> bool {
        let sections = build(&[Some(Pattern::new(pattern).expect("it is valid"))]);
        let tables = Tables::new(sections.each_ref().map(Vec::as_slice)).expect("they fit");
        lets_through(&tables, 0, line.as_bytes())
    }

    #[test]
    fn a_literal_is_found_where_it_first_stands() {
        let line = "aabaab ERROR: error: xx 错误：盘已满 x".as_bytes();
        let naive = |literal: &[u8], folds: bool| {
            line.windows(literal.len()).position(|shown| {
                if folds { shown.eq_ignore_ascii_case(literal) } else { shown == literal }
            })
        };
        for start in 0..line.len() {
            for end in start + 1..=line.len() {
                let literal = &line[start..end];
                assert_eq!(find(line, literal, false), naive(literal, false));
                let lower = literal.to_ascii_lowercase();
                assert_eq!(find(line, &lower, true), naive(&lower, true));
            }
        }
        assert_eq!(find(line, b"error: y", false), None);
        assert_eq!(find(b"", b"x", true), None);
    }

    #[test]
    fn all_literals_in_their_order_are_demanded() {
        let pattern = "cannot open '[^']+' for \\w+ing";
        assert!(lets(pattern, "cannot open 'x' for reading"));
        assert!(lets(pattern, "cannot open 'x' for cannot ing"));
        assert!(!lets(pattern, "' for cannot open 'x'ing"));
        assert!(!lets(pattern, "cannot open 'x'"));
        assert!(lets("(?i)cannot .* OPEN", "CANNOT be Open"));
        assert!(!lets("(?i)cannot .* OPEN", "open cannot"));
        assert!(lets("only this", "found by it already"));
    }
}
