//! What a regex demands of a text, worked out once when entries are packed: the literals that
//! a match cannot do without, and the program that confirms it.
//!
//! Nothing here is needed to answer a question; the matcher reads plans where they lie in a
//! pack.

mod first;
mod literals;
mod program;

use regex::bytes::{Regex, RegexBuilder};
use regex_syntax::hir::{Class, Hir, HirKind};

pub use first::Prefixes;
pub use literals::{Alternative, Literal, MIN_LITERAL};
pub use program::{CharSet, Inst, Program};

/// The largest program that the `regex` crate may compile one pattern to, in bytes.
const REGEX_SIZE: usize = 4 << 20;

/// What a regex demands of every text that it matches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Every match contains all the literals of one of these, in their order. Empty where
    /// some match might do without a literal of [`MIN_LITERAL`] bytes.
    pub alternatives: Vec<Alternative>,
    /// Whether the regex spells a line feed, so that it is held against blocks, not lines.
    pub spans_lines: bool,
    /// What confirms a match and finds its groups.
    pub program: Program,
}

/// Why a pattern cannot be used; the text is the regex parser's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct PatternError(pub String);

impl Plan {
    /// Reads the plan off a pattern.
    ///
    /// # Errors
    ///
    /// If the pattern is not one that the `regex` crate accepts, or its program would be too
    /// large.
    pub fn new(pattern: &str) -> Result<Self, PatternError> {
        let tree = parse_pattern(pattern)?;
        let spans_lines = spells_line_feed(&tree);
        let alternatives = literals::alternatives(&tree, spans_lines);
        Ok(Self { alternatives, spans_lines, program: Program::new(&tree)? })
    }
}

/// Compiles a pattern with the `regex` crate, whose rules the matcher follows, within limits
/// that no hostile pattern exceeds.
///
/// # Errors
///
/// If the pattern is not valid or its program would be larger than 4 MiB.
pub fn compile(pattern: &str) -> Result<Regex, PatternError> {
    // The parser's own message is one line; that of the regex crate quotes the pattern.
    parse_pattern(pattern)?;
    RegexBuilder::new(pattern)
        .multi_line(true)
        .size_limit(REGEX_SIZE)
        .build()
        .map_err(|error| PatternError(error.to_string()))
}

/// Parses a pattern as it is meant: `^` and `$` at the ends of lines.
fn parse_pattern(pattern: &str) -> Result<Hir, PatternError> {
    regex_syntax::ParserBuilder::new().multi_line(true).utf8(false).build().parse(pattern).map_err(
        |error| match error {
            regex_syntax::Error::Parse(error) => PatternError(error.kind().to_string()),
            regex_syntax::Error::Translate(error) => PatternError(error.kind().to_string()),
            other => PatternError(other.to_string()),
        },
    )
}

fn spells_line_feed(tree: &Hir) -> bool {
    match tree.kind() {
        HirKind::Literal(literal) => literal.0.contains(&b'\n'),
        HirKind::Class(Class::Unicode(class)) => {
            class.ranges().iter().all(|range| range.end() <= '\r' && range.start() >= '\n')
                && class.ranges().first().is_some_and(|range| range.start() == '\n')
        }
        HirKind::Class(Class::Bytes(_)) | HirKind::Empty | HirKind::Look(_) => false,
        HirKind::Repetition(repetition) => spells_line_feed(&repetition.sub),
        HirKind::Capture(capture) => spells_line_feed(&capture.sub),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => parts.iter().any(spells_line_feed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_spelled_line_feed_spans_lines() {
        let spans = |pattern| Plan::new(pattern).expect("the pattern is valid").spans_lines;
        assert!(spans("one\\ntwo"));
        assert!(spans("one\\r?\\n+two"));
        assert!(spans("one[\\r\\n]+two"));
        assert!(!spans("one\\s+two[^x]three"));
    }

    #[test]
    fn a_bad_pattern_says_why() {
        assert_eq!(Plan::new("a(b").map_err(|e| e.0), Err("unclosed group".to_owned()));
    }
}
