//! The stage before the machine: does a line have all that an alternative demands?

use memchr::memmem;

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
        let found = if folds { find_folded(rest, bytes) } else { memmem::find(rest, bytes) };
        match found {
            Some(at) => {
                rest = &rest[at + bytes.len()..];
                true
            }
            None => false,
        }
    })
}

fn find_folded(text: &[u8], lower: &[u8]) -> Option<usize> {
    let &first = lower.first()?;
    memchr::memchr2_iter(first, first.to_ascii_uppercase(), text).find(|&at| {
        text.get(at..at + lower.len()).is_some_and(|shown| shown.eq_ignore_ascii_case(lower))
    })
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
