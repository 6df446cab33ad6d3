//! What a regex demands of a text, read off its syntax tree: the literals of which one
//! must occur in every match, and whether a match can run over a line's end.
//!
//! The idea is that of required atoms (Russ Cox, "Regular Expression Matching with a
//! Trigram Index", 2012): walk the tree, keep the exact strings of what is finite and the
//! best set of unavoidable strings of what is not.

use std::collections::BTreeSet;

use regex_syntax::hir::{Class, Hir, HirKind};
use serde::{Deserialize, Serialize};

/// The least length in bytes of a literal that is worth looking for.
pub const MIN_LITERAL: usize = 4;

/// How many alternatives a set of literals may have before it is given up.
const MAX_ALTERNATIVES: usize = 48;

/// How many characters a class may have to be written out.
const MAX_CLASS: usize = 4;

/// What a regex demands of every text that it matches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Lower-case literals; every match contains one of them, in some case. Empty where the
    /// regex has no set of literals of [`MIN_LITERAL`] bytes each.
    pub literals: Vec<Vec<u8>>,
    /// Whether the regex spells a line feed, so that it is held against blocks, not lines.
    pub spans_lines: bool,
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
    /// If the pattern is not one that the `regex` crate accepts.
    pub fn new(pattern: &str) -> Result<Self, PatternError> {
        let tree = parse_pattern(pattern)?;
        let needs = Needs::of(&tree, &mut budget());
        let literals = needs
            .into_best()
            .filter(|set| set.iter().all(|literal| literal.len() >= MIN_LITERAL))
            .map(|set| set.into_iter().collect())
            .unwrap_or_default();
        Ok(Self { literals, spans_lines: spells_line_feed(&tree) })
    }
}

/// Parses a pattern as the matcher compiles it: `^` and `$` at the ends of lines.
pub(super) fn parse_pattern(pattern: &str) -> Result<Hir, PatternError> {
    regex_syntax::ParserBuilder::new().multi_line(true).utf8(false).build().parse(pattern).map_err(
        |error| match error {
            regex_syntax::Error::Parse(error) => PatternError(error.kind().to_string()),
            regex_syntax::Error::Translate(error) => PatternError(error.kind().to_string()),
            other => PatternError(other.to_string()),
        },
    )
}

/// Every string of at least two bytes that the pattern spells, lower case. What of a match
/// they cover is what the entry really recognised.
pub(super) fn spelled_strings(tree: &Hir) -> Vec<Vec<u8>> {
    let mut spelled = BTreeSet::new();
    collect_spelled(tree, &mut spelled);
    spelled.into_iter().filter(|string| string.len() >= 2).collect()
}

fn collect_spelled(tree: &Hir, spelled: &mut BTreeSet<Vec<u8>>) {
    match tree.kind() {
        HirKind::Concat(parts) => {
            let mut run = Run::default();
            for part in parts {
                if let Some(strings) = Needs::of(part, &mut budget()).exact {
                    spelled.extend(run.extend(&strings).unwrap_or_default());
                } else {
                    spelled.extend(run.take());
                    collect_spelled(part, spelled);
                }
            }
            spelled.extend(run.take());
        }
        HirKind::Alternation(parts) => {
            for part in parts {
                collect_spelled(part, spelled);
            }
        }
        HirKind::Repetition(repetition) => collect_spelled(&repetition.sub, spelled),
        HirKind::Capture(capture) => collect_spelled(&capture.sub, spelled),
        HirKind::Literal(literal) => {
            spelled.insert(literal.0.to_ascii_lowercase());
        }
        HirKind::Empty | HirKind::Class(_) | HirKind::Look(_) => {}
    }
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

/// How many nodes may be looked at, the same one counted as often as it is: no pattern, however
/// it is nested, takes longer than this.
fn budget() -> u32 {
    20_000
}

type Strings = BTreeSet<Vec<u8>>;

/// What one node of the tree demands.
struct Needs {
    /// All strings that the node can match, lower case, where they are few.
    exact: Option<Strings>,
    /// The best set of which one must occur; used where `exact` is not known.
    required: Option<Strings>,
}

impl Needs {
    fn exactly(strings: Strings) -> Self {
        Self { exact: Some(strings), required: None }
    }

    fn nothing() -> Self {
        Self { exact: None, required: None }
    }

    fn into_best(self) -> Option<Strings> {
        self.exact.or(self.required)
    }

    fn of(tree: &Hir, budget: &mut u32) -> Self {
        let Some(left) = budget.checked_sub(1) else { return Self::nothing() };
        *budget = left;
        match tree.kind() {
            HirKind::Empty | HirKind::Look(_) => Self::exactly([Vec::new()].into()),
            HirKind::Literal(literal) => Self::exactly([literal.0.to_ascii_lowercase()].into()),
            HirKind::Class(class) => match class_strings(class) {
                Some(strings) => Self::exactly(strings),
                None => Self::nothing(),
            },
            HirKind::Capture(capture) => Self::of(&capture.sub, budget),
            HirKind::Repetition(repetition) => {
                let sub = Self::of(&repetition.sub, budget);
                match (repetition.min, repetition.max) {
                    (0, Some(1)) => match sub.exact {
                        Some(mut strings) if strings.len() < MAX_ALTERNATIVES => {
                            strings.insert(Vec::new());
                            Self::exactly(strings)
                        }
                        _ => Self::nothing(),
                    },
                    (0, _) => Self::nothing(),
                    (1, Some(1)) => sub,
                    _ => Self { exact: None, required: sub.into_best() },
                }
            }
            HirKind::Alternation(parts) => Self::of_alternation(parts, budget),
            HirKind::Concat(parts) => Self::of_concat(parts, budget),
        }
    }

    fn of_alternation(parts: &[Hir], budget: &mut u32) -> Self {
        let mut all_exact = true;
        let mut union = Strings::new();
        for part in parts {
            let needs = Self::of(part, budget);
            all_exact &= needs.exact.is_some();
            match needs.into_best() {
                Some(strings) => union.extend(strings),
                None => return Self::nothing(),
            }
            if union.len() > MAX_ALTERNATIVES {
                return Self::nothing();
            }
        }
        if all_exact { Self::exactly(union) } else { Self { exact: None, required: Some(union) } }
    }

    fn of_concat(parts: &[Hir], budget: &mut u32) -> Self {
        let mut run = Run::default();
        let mut whole = true;
        let mut best: Option<Strings> = None;
        let mut offer = |strings: Strings| {
            if best.as_ref().is_none_or(|known| worth(&strings) > worth(known)) {
                best = Some(strings);
            }
        };
        for part in parts {
            let needs = Self::of(part, budget);
            if let Some(strings) = needs.exact {
                if let Some(full) = run.extend(&strings) {
                    whole = false;
                    offer(full);
                }
            } else {
                whole = false;
                offer(run.take());
                needs.required.into_iter().for_each(&mut offer);
            }
        }
        let last = run.take();
        if whole {
            return Self::exactly(last);
        }
        offer(last);
        let is_weak = best.as_ref().is_none_or(|best| worth(best).0 == 0);
        if is_weak && let Some(needs) = Self::of_spread_concat(parts, budget) {
            return needs;
        }
        Self { exact: None, required: best }
    }

    /// The same with one alternation spread over what stands around it: the parser moves
    /// what alternatives begin with in common before them, `a(?:bc\w|de\w)` for
    /// `abc\w|ade\w`, which may leave every piece too short.
    fn of_spread_concat(parts: &[Hir], budget: &mut u32) -> Option<Self> {
        let is_alternation = |part: &Hir| matches!(bare(part).kind(), HirKind::Alternation(_));
        let place = parts.iter().position(is_alternation)?;
        let HirKind::Alternation(alternatives) = bare(&parts[place]).kind() else { return None };
        let spread: Vec<Hir> = alternatives
            .iter()
            .map(|alternative| {
                let around =
                    [&parts[..place], std::slice::from_ref(alternative), &parts[place + 1..]];
                Hir::concat(around.concat())
            })
            .collect();
        Some(Self::of_alternation(&spread, budget))
    }
}

/// A node without the groups around it.
fn bare(tree: &Hir) -> &Hir {
    match tree.kind() {
        HirKind::Capture(capture) => bare(&capture.sub),
        _ => tree,
    }
}

/// The strings that a stretch of exact nodes spells, one after the other.
struct Run(Strings);

impl Default for Run {
    fn default() -> Self {
        Self([Vec::new()].into())
    }
}

impl Run {
    /// Appends each of `strings` to each string of the run. Where that would be too many,
    /// the run so far is handed out and a new one begins with `strings`.
    fn extend(&mut self, strings: &Strings) -> Option<Strings> {
        if self.0.len() * strings.len() > MAX_ALTERNATIVES {
            return Some(std::mem::replace(&mut self.0, strings.clone()));
        }
        self.0 = self
            .0
            .iter()
            .flat_map(|head| strings.iter().map(move |tail| [head.as_slice(), tail].concat()))
            .collect();
        None
    }

    fn take(&mut self) -> Strings {
        std::mem::take(self).0
    }
}

/// Orders sets of literals: the rarer its commonest member, the better; few rather than many.
fn worth(strings: &Strings) -> (usize, std::cmp::Reverse<usize>) {
    /// Past this a literal is rare enough, and the number of alternatives decides.
    const ENOUGH: usize = 48;
    let rarity = |literal: &Vec<u8>| {
        literal.iter().map(|byte| if b" eatinorsl".contains(byte) { 2 } else { 3 }).sum::<usize>()
    };
    let least = strings
        .iter()
        .map(|literal| if literal.len() < MIN_LITERAL { 0 } else { rarity(literal) })
        .min()
        .unwrap_or(0);
    (least.min(ENOUGH), std::cmp::Reverse(strings.len()))
}

/// The characters of a small class in lower case, each as UTF-8.
fn class_strings(class: &Class) -> Option<Strings> {
    let Class::Unicode(class) = class else {
        return None;
    };
    let mut strings = Strings::new();
    for range in class.ranges() {
        for character in range.start()..=range.end() {
            let mut buffer = [0; 4];
            let mut string = character.encode_utf8(&mut buffer).as_bytes().to_vec();
            string.make_ascii_lowercase();
            strings.insert(string);
            if strings.len() > MAX_CLASS {
                return None;
            }
        }
    }
    (!strings.is_empty()).then_some(strings)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn literals(pattern: &str) -> Vec<String> {
        let plan = Plan::new(pattern).expect("the pattern is valid");
        plan.literals.into_iter().map(|l| String::from_utf8_lossy(&l).into_owned()).collect()
    }

    #[test]
    fn the_best_unavoidable_literal_is_found() {
        assert_eq!(literals("No module named '([\\w.]+)'"), ["no module named '"]);
        assert_eq!(literals("(?i)fatal: \\w+ (?:gone|lost track)"), ["fatal: "]);
        assert_eq!(literals("(?:alpha|beta4): \\d+"), ["alpha: ", "beta4: "]);
        assert_eq!(literals("a.*b"), Vec::<String>::new());
        assert_eq!(literals("(?:long literal)?"), Vec::<String>::new());
        assert_eq!(literals("[‘']x1y2[’']"), ["'x1y2'", "'x1y2’", "‘x1y2'", "‘x1y2’"]);
        assert_eq!(literals("(?:abcd|e)"), Vec::<String>::new());
        assert_eq!(literals("(?:abcd)+"), ["abcd"]);
        assert_eq!(literals("no (?:go|w\\w+ay)\\d|no stop\\w"), ["no go", "no stop", "no w"]);
        assert_eq!(literals("e: ab\\w+|e: cd\\w+"), ["e: ab", "e: cd"]);
    }

    #[test]
    fn unicode_case_folding_is_kept_in_the_alternatives() {
        // `(?i)k` also matches the Kelvin sign, `(?i)s` the long s.
        let found = literals("(?i)task1");
        assert!(found.contains(&String::from("task1")));
        assert!(found.contains(&String::from("ta\u{17f}\u{212a}1")));
    }

    #[test]
    fn only_a_spelled_line_feed_spans_lines() {
        let spans = |pattern| Plan::new(pattern).expect("the pattern is valid").spans_lines;
        assert!(spans("one\\ntwo"));
        assert!(spans("one\\r?\\n+two"));
        assert!(spans("one[\\r\\n]+two"));
        assert!(!spans("one\\s+two[^x]three"));
    }

    #[test]
    fn a_hostile_pattern_takes_no_longer_than_its_budget() {
        let nested =
            (0..40).fold(String::from("x\\w"), |inner, _| format!("(?:a{inner}|b\\w)c\\w"));
        assert_eq!(literals(&nested), Vec::<String>::new());
        assert_eq!(literals(&"(?:a\\w|b\\d)".repeat(60)), Vec::<String>::new());
    }

    #[test]
    fn a_bad_pattern_says_why() {
        assert_eq!(Plan::new("a(b").map_err(|e| e.0), Err("unclosed group".to_owned()));
    }
}
