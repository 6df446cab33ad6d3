//! The matcher against the plain and obvious way, on random patterns and random text.

use std::ops::Range;
use std::sync::LazyLock;

use errkb_core::matcher::{
    BLOCK_LINES, Keys, Matcher, Pattern, Rarity, Scratch, Tables, lines, tables,
};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use regex::bytes::{Regex, RegexBuilder, RegexSet, RegexSetBuilder};

/// Patterns with every feature that plans look at: alternatives, classes, case, borders,
/// repetition, options, line feeds, no literal at all.
const PATTERNS: [&str; 20] = [
    "error: no such (?P<what>\\w+)",
    "(?i)Fatal: Lost Track",
    "^warning: [^x]+ gone$",
    "(?:cannot|can't|could not) open '(?P<path>[^']+)'",
    "\\bcode \\d{1,3}\\b",
    "lost(?: and found)? items",
    "[Ee]xit status",
    "Caused by:\\n\\s+disk",
    "x+y+z+",
    "(?:ab){2,3}cd",
    "磁盘(?:已满|损坏)",
    "task k[is]ll(?i:ed ok)",
    "a.*b",
    "no such|such no",
    "error:\\s+at\\s+line",
    "(?-u:\\xff\\xfe)mark",
    "'(?P<a>[a-z]+)' is (?:not |)here",
    "track$",
    "(?:\\w+ )*\\n+gone there",
    "items(?:\\n.*){0,3}\\n'it'",
];

/// Pieces that come close to the patterns.
const PIECES: [&str; 32] = [
    "error: ",
    "no such ",
    "file",
    "FATAL: ",
    "lost ",
    "track",
    "warning: ",
    "gone",
    "x",
    "yz",
    "cannot open '",
    "could not open '",
    "p/q'",
    "code 12",
    "code 1234",
    "lost items",
    " and found",
    "exit status",
    "Exit status",
    "Caused by:\n",
    "  disk",
    "abab",
    "cd",
    "磁盘",
    "已满",
    "task kill",
    "ED OK",
    "\u{212a}",
    "\n",
    "'it' is not here",
    "\ngone there",
    "\r\n",
];

fn text() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        8 => prop::sample::select(&PIECES[..]).prop_map(|piece| piece.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..4),
        2 => "[ a-z']{0,3}".prop_map(String::into_bytes),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

static SECTIONS: LazyLock<[Vec<u8>; tables::SECTIONS]> = LazyLock::new(|| {
    let pattern = |regex: &&str| Some(Pattern::new(regex).expect("the pattern is valid"));
    tables::build(&PATTERNS.iter().map(pattern).collect::<Vec<_>>())
});

static MATCHER: LazyLock<Matcher<'static>> = LazyLock::new(|| {
    let tables = Tables::new(SECTIONS.each_ref().map(Vec::as_slice)).expect("they fit");
    Matcher::new([(tables, Keys::of_tables(&tables, Rarity::prior()), 0)])
});

static SET: LazyLock<RegexSet> = LazyLock::new(|| {
    RegexSetBuilder::new(PATTERNS).multi_line(true).build().expect("all are valid")
});

static SINGLES: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    let single = |pattern: &&str| RegexBuilder::new(pattern).multi_line(true).build();
    PATTERNS.iter().map(|pattern| single(pattern).expect("it is valid")).collect()
});

/// A match: its place and its pattern.
type Found = (Range<usize>, usize);

fn found(matcher: &Matcher<'_>, text: &[u8]) -> Vec<Found> {
    let mut found = Vec::new();
    matcher.matches_into(text, &mut Scratch::default(), &mut found);
    found.into_iter().map(|hit| (hit.span, hit.entry)).collect()
}

/// The same by the semantics as they are written down, with the `regex` crate alone.
fn expected(text: &[u8]) -> Vec<Found> {
    let spans = |pattern: usize| PATTERNS[pattern].contains("\\n");
    let lines: Vec<Range<usize>> = lines(text).collect();
    let mut found = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        let unit = line.start..line.end - returns(&text[line.clone()]);
        for pattern in SET.matches(&text[unit.clone()]).into_iter().filter(|&p| !spans(p)) {
            let hit = SINGLES[pattern].find(&text[unit.clone()]).expect("the set says so");
            found.push((unit.start + hit.start()..unit.start + hit.end(), pattern));
        }
        let last = lines[(number + BLOCK_LINES).min(lines.len() - 1)].end;
        for pattern in (0..PATTERNS.len()).filter(|&pattern| spans(pattern)) {
            let hit = SINGLES[pattern].find(&text[line.start..last]);
            found.extend(
                hit.map(|hit| line.start + hit.start()..line.start + hit.end())
                    .filter(|span| span.start <= line.end)
                    .map(|span| (span, pattern)),
            );
        }
    }
    found.sort_by_key(|(span, pattern)| (span.start, span.end, *pattern));
    found
}

/// Carriage returns at the end of a line are not part of it.
fn returns(line: &[u8]) -> usize {
    line.iter().rev().take_while(|&&byte| byte == b'\r').count()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn the_matcher_finds_what_a_regex_set_finds(text in text()) {
        prop_assert_eq!(found(&MATCHER, &text), expected(&text));
    }

    #[test]
    fn what_is_looked_for_does_not_change_what_is_found(text in text(), sample in text()) {
        let tables = Tables::new(SECTIONS.each_ref().map(Vec::as_slice)).expect("they fit");
        let mut matcher = Matcher::new([(tables, Keys::of_tables(&tables, Rarity::prior()), 0)]);
        matcher.tune(Rarity::of_sample(&sample.repeat(9)));
        prop_assert_eq!(found(&matcher, &text), found(&MATCHER, &text));
    }
}

#[test]
fn the_random_text_does_meet_every_pattern() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut met = [false; PATTERNS.len()];
    for _ in 0..20_000 {
        let text = text().new_tree(&mut runner).expect("a text can be made").current();
        for (_, pattern) in found(&MATCHER, &text) {
            met[pattern] = true;
        }
        if met.iter().filter(|&&met| met).count() >= PATTERNS.len() - 2 {
            break;
        }
    }
    let missed: Vec<_> = PATTERNS.iter().zip(met).filter(|(_, met)| !met).collect();
    assert!(missed.len() <= 2, "{missed:?}");
}
