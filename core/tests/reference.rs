//! The matcher against the plain and obvious way, on random patterns and random text.

use std::sync::LazyLock;

use errkb_core::matcher::{Match, Matcher, Pattern, Plan, Scratch, lines};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use regex::bytes::{Regex, RegexBuilder, RegexSet, RegexSetBuilder};

/// Patterns with every feature that plans look at: alternatives, classes, case, borders,
/// repetition, options, line feeds, no literal at all.
const PATTERNS: [&str; 18] = [
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
];

/// Pieces that come close to the patterns.
const PIECES: [&str; 30] = [
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
];

fn text() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        8 => prop::sample::select(&PIECES[..]).prop_map(|piece| piece.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..4),
        2 => "[ a-z']{0,3}".prop_map(String::into_bytes),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

static MATCHER: LazyLock<Matcher> = LazyLock::new(|| {
    let pattern = |regex: &&str| Pattern {
        regex: (*regex).to_owned(),
        plan: Plan::new(regex).expect("the pattern is valid"),
    };
    Matcher::new(PATTERNS.iter().map(pattern).collect())
});

static SET: LazyLock<RegexSet> = LazyLock::new(|| {
    RegexSetBuilder::new(PATTERNS).multi_line(true).build().expect("all are valid")
});

static SINGLES: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    let single = |pattern: &&str| RegexBuilder::new(pattern).multi_line(true).build();
    PATTERNS.iter().map(|pattern| single(pattern).expect("it is valid")).collect()
});

fn found(text: &[u8]) -> Vec<Match> {
    let mut found = Vec::new();
    MATCHER.matches_into(text, &mut Scratch::default(), &mut found);
    found
}

fn expected(text: &[u8]) -> Vec<Match> {
    let spans = |pattern: usize| PATTERNS[pattern].contains("\\n");
    let mut found = Vec::new();
    for line in lines(text) {
        for pattern in SET.matches(&text[line.clone()]).into_iter().filter(|&p| !spans(p)) {
            let hit = SINGLES[pattern].find(&text[line.clone()]).expect("the set says so");
            let span = line.start + hit.start()..line.start + hit.end();
            found.push(Match { span, pattern });
        }
    }
    for pattern in (0..PATTERNS.len()).filter(|&pattern| spans(pattern)) {
        let hits = SINGLES[pattern].find_iter(text);
        found.extend(hits.map(|hit| Match { span: hit.range(), pattern }));
    }
    found.sort_by_key(|hit| (hit.span.start, hit.span.end, hit.pattern));
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn the_matcher_finds_what_a_regex_set_finds(text in text()) {
        prop_assert_eq!(found(&text), expected(&text));
    }
}

#[test]
fn the_random_text_does_meet_every_pattern() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut met = [false; PATTERNS.len()];
    for _ in 0..20_000 {
        let text = text().new_tree(&mut runner).expect("a text can be made").current();
        for hit in found(&text) {
            met[hit.pattern] = true;
        }
        if met.iter().filter(|&&met| met).count() >= PATTERNS.len() - 2 {
            break;
        }
    }
    let missed: Vec<_> = PATTERNS.iter().zip(met).filter(|(_, met)| !met).collect();
    assert!(missed.len() <= 2, "{missed:?}");
}
